import { actors } from './en/actors.ts'
import { calendar } from './en/calendar.ts'
import { codes } from './en/codes.ts'
import { common } from './en/common.ts'
import { filters } from './en/filters.ts'
import { list } from './en/list.ts'
import { offline } from './en/offline.ts'
import { page } from './en/page.ts'
import { paper } from './en/paper.ts'
import { summary } from './en/summary.ts'

/**
 * What the page says at first sight, in English: in the first script, so no more than that needs. The other
 * languages have exactly these keys.
 */
export const en = {
  actors,
  calendar,
  codes,
  common,
  filters,
  list,
  offline,
  page,
  paper,
  summary,
}

export type Catalogue = typeof en
