import { notationWith } from './arabicNotation.ts'
import { formOf } from './arabicText.ts'
import { formatsOf } from './format.ts'
import { ARABIC_SCRIPT, LATIN_SCRIPT, type Digits, type Locale } from './locale.ts'
import { pluralOf } from './plural.ts'

/** The page in Arabic, with these digits. */
export function arabicWith(digits: Digits): Locale {
  const format = formatsOf(notationWith(digits))
  return {
    ...ARABIC_SCRIPT,
    other: LATIN_SCRIPT,
    own: {},
    weekStart: 6,
    format,
    plural: pluralOf(formOf, format),
  }
}
