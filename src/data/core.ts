import type { Dataset } from '#domain/dataset.ts'
import { checkCore } from './check.ts'
import { parseJson } from './read.ts'
import { unpackCore } from './unpack.ts'

/** What comes of reading the core file. */
export type CoreReading =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads and checks the core file's text; anything wrong with it is a listed fault, never a throw. */
export function parseCore(text: string): CoreReading {
  const json = parseJson(text)
  if (!json.ok) return json
  const content = checkCore(json.value)
  return content.ok ? { ok: true, dataset: unpackCore(content.value) } : content
}
