import { en, type Catalogue } from './en.ts'
import { formatsOf, type Formats } from './format.ts'
import { pluralOf, type Plural } from './plural.ts'

/** One language of the page: its words, its dates and numbers, its direction and first day of the week. */
export interface Locale {
  /** BCP 47, as in the `lang` attribute. */
  readonly lang: 'en'
  readonly dir: 'ltr' | 'rtl'
  /** ISO weekday that a week starts on: 1 is Monday, 6 is Saturday. */
  readonly weekStart: 1 | 6
  readonly t: Catalogue
  readonly format: Formats
  readonly plural: Plural
}

const ENGLISH_OF_THE_DATA = 'en-GB'

export const ENGLISH: Locale = {
  lang: 'en',
  dir: 'ltr',
  weekStart: 1,
  t: en,
  format: formatsOf(ENGLISH_OF_THE_DATA),
  plural: pluralOf(ENGLISH_OF_THE_DATA),
}
