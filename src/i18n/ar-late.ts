import { about } from './ar/about.ts'
import { accessibility } from './ar/accessibility.ts'
import { actor } from './ar/actor.ts'
import { compare } from './ar/compare.ts'
import { daily } from './ar/daily.ts'
import { detail } from './ar/detail.ts'
import { help } from './ar/help.ts'
import { lateCodes } from './ar/late-codes.ts'
import { map } from './ar/map.ts'
import { picture } from './ar/picture.ts'
import { rhythm } from './ar/rhythm.ts'
import { share } from './ar/share.ts'
import { sharing } from './ar/sharing.ts'
import { source } from './ar/source.ts'
import { streets } from './ar/streets.ts'
import { timeline } from './ar/timeline.ts'
import type { LateCatalogue } from './en-late.ts'

/** What only parts say that come late, in Arabic. */
export const arLate: LateCatalogue = {
  about,
  accessibility,
  actor,
  compare,
  daily,
  detail,
  help,
  lateCodes,
  map,
  picture,
  rhythm,
  share,
  sharing,
  source,
  streets,
  timeline,
}
