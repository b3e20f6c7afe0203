import * as z from 'zod/mini'
import { checkShape, formatFault } from './fault.ts'
import { someText } from './schemaParts.ts'
import { failed, parseJson } from './read.ts'
import type { Reading } from './read.ts'
import type { Translation } from './translate.ts'

/** The data's own texts in Arabic, in `data/`. */
export const TRANSLATION_FILE = 'translations/ar'

/** Each of the data's own texts in English, and the same in the other language. */
export const translatedTexts = z.record(someText, someText)

/** Reads and checks the text of a translation file; anything wrong with it is a listed fault, never a throw. */
export function parseTranslation(text: string): Reading<Translation> {
  const json = parseJson(text)
  if (!json.ok) return json
  const texts = checkShape(translatedTexts, json.value, {
    file: `${TRANSLATION_FILE}.json`,
    id: '',
  })
  if (!texts.ok) return failed(...texts.faults.map(formatFault))
  return { ok: true, value: new Map(Object.entries(texts.value)) }
}
