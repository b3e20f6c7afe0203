import type { Evidence } from '#domain/dataset.ts'
import { EVIDENCE_FORMAT, evidenceSchema } from './evidence-schema.ts'
import { readPayload } from './read.ts'

/** What comes of reading the evidence file. */
export type EvidenceReading =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads the evidence file's text; anything wrong with it is a listed fault, never a throw. */
export function parseEvidence(text: string): EvidenceReading {
  const reading = readPayload(text, evidenceSchema, EVIDENCE_FORMAT)
  if (!reading.ok) return reading
  const evidence = {
    claims: new Map(Object.entries(reading.value.claims)),
    sources: new Map(reading.value.sources.map((source) => [source.id, source])),
  }
  return { ok: true, evidence }
}
