import type { Lang } from '#domain/lang.ts'

import { notation } from './englishNotation.ts'
import { formatsOf, type Formats } from './format.ts'
import { pluralOf, type Plural } from './plural.ts'

/** The digits that Arabic can be written with: 0123 or ٠١٢٣, by Unicode's names for them. */
export const DIGITS = ['latn', 'arab'] as const
export type Digits = (typeof DIGITS)[number]

/** A language and the way it is written, as attributes of an element in it. */
export interface Script {
  /** BCP 47. */
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
}

/** One language of the page: its dates and numbers, its direction and first day of the week. */
export interface Locale extends Script {
  /** Of the second name of a place or an actor. */
  readonly other: Script
  /** Of the data's own texts: empty where they are in the language of the page. */
  readonly own: Partial<Script>
  /** ISO weekday that a week starts on: 1 is Monday, 6 is Saturday. */
  readonly weekStart: 1 | 6
  readonly format: Formats
  readonly plural: Plural
}

export const LATIN_SCRIPT: Script = { lang: 'en', dir: 'ltr' }
export const ARABIC_SCRIPT: Script = { lang: 'ar', dir: 'rtl' }

const englishFormats = formatsOf(notation)

export const ENGLISH: Locale = {
  ...LATIN_SCRIPT,
  other: ARABIC_SCRIPT,
  own: {},
  weekStart: 1,
  format: englishFormats,
  plural: pluralOf((count) => (count === 1 ? 'one' : 'other'), englishFormats),
}

/** The same where the data's own texts have not come in its language, so that they are still English. */
export function withEnglishTexts(locale: Locale): Locale {
  return { ...locale, own: locale.lang === LATIN_SCRIPT.lang ? {} : LATIN_SCRIPT }
}
