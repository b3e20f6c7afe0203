import {
  isFew,
  isOneLength,
  sharedIncidents,
  type ComparedSide,
} from '#analysis/comparison/side.ts'
import type { Locale } from '#i18n/locale.ts'
import { versusWords } from '#i18n/words/versus.ts'

import { versusViewWords } from './words.ts'

type Sides = readonly [ComparedSide, ComparedSide]

/** What limits a comparison, wherever its sentence goes. */
export function limitsOf([a, b]: Sides, { lang, plural }: Locale): readonly string[] {
  const shared = sharedIncidents(a, b)
  return [
    ...(isFew(a, b) ? [versusWords[lang].few] : []),
    ...(shared > 0 ? [plural(shared, versusWords[lang].shared)] : []),
  ]
}

/** What limits a comparison, and how figures and bars are to be read where the sides are not of one length. */
export function notesOf(sides: Sides, locale: Locale): readonly string[] {
  const [a, b] = sides
  const { lang, format } = locale
  const [first, second] = [format.number(a.days.length), format.number(b.days.length)]
  return [
    ...limitsOf(sides, locale),
    ...(isOneLength(a, b) ? [] : [versusViewWords[lang].lengths(first, second)]),
  ]
}
