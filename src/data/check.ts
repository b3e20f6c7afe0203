import { CORE_FORMAT, coreSchema } from './core-schema.ts'
import type { CorePayload } from './core-schema.ts'
import { EVIDENCE_FORMAT, evidenceSchema } from './evidence-schema.ts'
import type { EvidencePayload } from './evidence-schema.ts'
import { failed } from './read.ts'
import type { Reading } from './read.ts'
import { checkShape } from './shape.ts'
import { TRANSLATION_FORMAT, translationSchema } from './translation-schema.ts'
import type { TranslationPayload } from './translation-schema.ts'

// One file for all three, so that the page asks for one more file when in doubt, and for none otherwise.

/** Looks for faults in the core file's JSON, names of records that are not there among them. */
export function checkCore(json: unknown): Reading<CorePayload> {
  const reading = checkShape(json, coreSchema, CORE_FORMAT)
  if (!reading.ok) return reading
  const faults = danglingIn(reading.value)
  return faults.length === 0 ? reading : failed(...faults)
}

/** Looks for faults in the evidence file's JSON. */
export function checkEvidence(json: unknown): Reading<EvidencePayload> {
  return checkShape(json, evidenceSchema, EVIDENCE_FORMAT)
}

/** Looks for faults in a translation file's JSON. */
export function checkTranslation(json: unknown): Reading<TranslationPayload> {
  return checkShape(json, translationSchema, TRANSLATION_FORMAT)
}

function danglingIn({ incidents, places, actors }: CorePayload): readonly string[] {
  const placeIds = new Set(places.map(({ id }) => id))
  const actorIds = new Set(actors.map(({ id }) => id))
  return incidents.flatMap(({ id, placeId, claimedBy, blamed }) => {
    const faults = [...claimedBy, ...blamed.map((blame) => blame.actorId)]
      .filter((actorId) => !actorIds.has(actorId))
      .map((actorId) => `incident ${id} names the actor "${actorId}", which is not in the file`)
    if (placeId === null || placeIds.has(placeId)) return faults
    return [...faults, `incident ${id} names the place "${placeId}", which is not in the file`]
  })
}
