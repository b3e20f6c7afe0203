import { about } from './ar/about.ts'
import { accessibility } from './ar/accessibility.ts'
import { actor } from './ar/actor.ts'
import { actors } from './ar/actors.ts'
import { calendar } from './ar/calendar.ts'
import { codes } from './ar/codes.ts'
import { common } from './ar/common.ts'
import { compare } from './ar/compare.ts'
import { daily } from './ar/daily.ts'
import { detail } from './ar/detail.ts'
import { filters } from './ar/filters.ts'
import { help } from './ar/help.ts'
import { list } from './ar/list.ts'
import { map } from './ar/map.ts'
import { offline } from './ar/offline.ts'
import { page } from './ar/page.ts'
import { paper } from './ar/paper.ts'
import { picture } from './ar/picture.ts'
import { rhythm } from './ar/rhythm.ts'
import { share } from './ar/share.ts'
import { sharing } from './ar/sharing.ts'
import { source } from './ar/source.ts'
import { streets } from './ar/streets.ts'
import { summary } from './ar/summary.ts'
import { timeline } from './ar/timeline.ts'
import type { Catalogue } from './en.ts'

/** Everything the page says, in Arabic. */
export const ar: Catalogue = {
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
