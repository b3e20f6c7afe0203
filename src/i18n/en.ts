import { about } from './en/about.ts'
import { accessibility } from './en/accessibility.ts'
import { actor } from './en/actor.ts'
import { actors } from './en/actors.ts'
import { calendar } from './en/calendar.ts'
import { codes } from './en/codes.ts'
import { common } from './en/common.ts'
import { compare } from './en/compare.ts'
import { daily } from './en/daily.ts'
import { detail } from './en/detail.ts'
import { filters } from './en/filters.ts'
import { help } from './en/help.ts'
import { list } from './en/list.ts'
import { map } from './en/map.ts'
import { offline } from './en/offline.ts'
import { page } from './en/page.ts'
import { paper } from './en/paper.ts'
import { picture } from './en/picture.ts'
import { rhythm } from './en/rhythm.ts'
import { share } from './en/share.ts'
import { sharing } from './en/sharing.ts'
import { source } from './en/source.ts'
import { streets } from './en/streets.ts'
import { summary } from './en/summary.ts'
import { timeline } from './en/timeline.ts'

/** Everything the page says, in English. The other languages have exactly these keys. */
export const en = {
  about,
  accessibility,
  actor,
  actors,
  calendar,
  codes,
  common,
  compare,
  daily,
  detail,
  filters,
  help,
  list,
  map,
  offline,
  page,
  paper,
  picture,
  rhythm,
  share,
  sharing,
  source,
  streets,
  summary,
  timeline,
}

export type Catalogue = typeof en
