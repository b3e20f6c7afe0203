import { isolated } from './ar/isolated.ts'
import { arLate } from './ar-late.ts'
import { ar } from './ar.ts'
import { formatsOf } from './format.ts'
import { ARABIC_SCRIPT, LATIN_SCRIPT, type Digits, type Locale } from './locale.ts'
import { pluralOf } from './plural.ts'

/** Iraq's own names of the months, not those of Egypt. */
const ARABIC_OF_IRAQ = 'ar-IQ'

/** The page in Arabic, with these digits. */
export function arabicWith(digits: Digits): Locale {
  const tag = `${ARABIC_OF_IRAQ}-u-nu-${digits}`
  // A list may hold names in Latin script.
  const format = formatsOf(tag, isolated)
  return {
    ...ARABIC_SCRIPT,
    other: LATIN_SCRIPT,
    own: {},
    weekStart: 6,
    t: ar,
    late: arLate,
    format,
    plural: pluralOf(tag, format),
  }
}
