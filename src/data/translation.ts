import { checkTranslation } from './check.ts'
import { parseJson } from './read.ts'
import type { Translation } from './translate.ts'
import { unpackTranslation } from './unpack.ts'

/** What comes of reading a translation file. */
export type TranslationReading =
  | { readonly ok: true; readonly texts: Translation }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads and checks a translation file's text; anything wrong with it is a listed fault, never a throw. */
export function parseTranslation(text: string): TranslationReading {
  const json = parseJson(text)
  if (!json.ok) return json
  const content = checkTranslation(json.value)
  return content.ok ? { ok: true, texts: unpackTranslation(content.value) } : content
}
