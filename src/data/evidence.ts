import type { Evidence } from '#domain/dataset.ts'
import { checkEvidence } from './check.ts'
import { parseJson } from './read.ts'
import { unpackEvidence } from './unpack.ts'

/** What comes of reading the evidence file. */
export type EvidenceReading =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads and checks the evidence file's text; anything wrong with it is a listed fault, never a throw. */
export function parseEvidence(text: string): EvidenceReading {
  const json = parseJson(text)
  if (!json.ok) return json
  const content = checkEvidence(json.value)
  return content.ok ? { ok: true, evidence: unpackEvidence(content.value) } : content
}
