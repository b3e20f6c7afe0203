import { about } from './en/about.ts'
import { accessibility } from './en/accessibility.ts'
import { actor } from './en/actor.ts'
import { compare } from './en/compare.ts'
import { daily } from './en/daily.ts'
import { detail } from './en/detail.ts'
import { help } from './en/help.ts'
import { lateCodes } from './en/late-codes.ts'
import { map } from './en/map.ts'
import { picture } from './en/picture.ts'
import { rhythm } from './en/rhythm.ts'
import { share } from './en/share.ts'
import { sharing } from './en/sharing.ts'
import { source } from './en/source.ts'
import { streets } from './en/streets.ts'
import { timeline } from './en/timeline.ts'

/**
 * What only parts say that come late, in English: to be had by way of `fullLocale`, so that it comes with them. The
 * other languages have exactly these keys, and no key is in both catalogues.
 */
export const enLate = {
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

export type LateCatalogue = typeof enLate
