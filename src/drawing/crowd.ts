import type { Lang } from '#domain/lang.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { mapWords } from '#i18n/words/map.ts'

import type { Box } from './box.ts'
import type { Frame } from './frame.ts'
import { placeLabels } from './labels.ts'
import type { NamedArea } from './mapLayout.ts'
import { countedOf } from './mapMarks.ts'
import type { PlacedMark } from './placedMarks.ts'
import { inside, LABEL_GAP, sizeOf } from './placeNames.ts'

const SLUG = 'baghdad'
/** From so many marks in so many piles on, one name stands for all. */
const LEAST_MARKS = 8
const LEAST_PILES = 3

/** Marks around Baghdad that are too many to be named apart on a map of the country, where the inset names them. */
export function crowdOf(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const counted = countedOf(marks.filter(({ place }) => place.admin1 === SLUG))
  const isCrowd =
    counted.length >= LEAST_MARKS && new Set(counted.map(({ pile }) => pile)).size >= LEAST_PILES
  return isCrowd ? counted : []
}

/** The name that stands for a crowd, with its count; none where there is no crowd or no room. */
export function nameCrowd(
  crowd: readonly PlacedMark[],
  obstacles: readonly Box[],
  { frame, lang }: { readonly frame: Frame; readonly lang: Lang },
): NamedArea | undefined {
  if (crowd.length === 0) return undefined
  const name = mapWords[lang].governorate(codeWords[lang].governorate[SLUG])
  const request = {
    key: SLUG,
    weight: 0,
    anchors: crowd.map(({ spot }) => spot),
    reach: LABEL_GAP,
    shapes: [sizeOf([name], String(crowd.length))],
    farthest: 0,
  }
  const label = placeLabels([request], obstacles, inside(frame.view)).get(SLUG)
  const isFaint = crowd.every(({ faint }) => faint)
  return label && { slug: SLUG, name, crowd: { count: crowd.length, isFaint }, label }
}
