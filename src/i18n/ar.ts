import { actors } from './ar/actors.ts'
import { calendar } from './ar/calendar.ts'
import { codes } from './ar/codes.ts'
import { common } from './ar/common.ts'
import { filters } from './ar/filters.ts'
import { list } from './ar/list.ts'
import { offline } from './ar/offline.ts'
import { page } from './ar/page.ts'
import { paper } from './ar/paper.ts'
import { summary } from './ar/summary.ts'
import type { Catalogue } from './en.ts'

/** What the page says at first sight, in Arabic. */
export const ar: Catalogue = {
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
