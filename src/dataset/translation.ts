import { readPayload } from './read.ts'
import { TRANSLATION_FORMAT, translationSchema } from './translation-schema.ts'

/** Texts of the data in English, and the same in another language. */
export type Translation = ReadonlyMap<string, string>

/** What comes of reading a translation file. */
export type TranslationReading =
  | { readonly ok: true; readonly texts: Translation }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads a translation file's text; anything wrong with it is a listed fault, never a throw. */
export function parseTranslation(text: string): TranslationReading {
  const reading = readPayload(text, translationSchema, TRANSLATION_FORMAT)
  if (!reading.ok) return reading
  return { ok: true, texts: new Map(Object.entries(reading.value.texts)) }
}
