import * as z from 'zod/mini'
import {
  CLAIM_FIELDS,
  CLAIM_STATUSES,
  COUNT_QUALIFIERS,
  MEASURES,
  SOURCE_KINDS,
} from '#domain/codes.ts'
import {
  changedLink,
  changedRecord,
  count,
  dayOffset,
  dayRange,
  dayText,
  ids,
  kebabId,
  languageTag,
  someText,
  webAddress,
} from './parts.ts'

/** The shape of the evidence file that this page reads. */
export const EVIDENCE_FORMAT = 1

const claim = z.object({
  field: z.enum(CLAIM_FIELDS),
  value: z.union([someText, count]),
  sourceIds: z.array(kebabId),
  status: z.enum(CLAIM_STATUSES),
  dayOffset,
  weak: z.boolean(),
  collective: z.boolean(),
  note: z.string(),
})

const source = z.object({
  id: kebabId,
  title: someText,
  publisher: someText,
  published: z.nullable(dayText),
  url: z.nullable(webAddress),
  kind: z.enum(SOURCE_KINDS),
  language: languageTag,
  foundingDocument: z.boolean(),
  reliabilityNote: z.string(),
})

const outsideCount = z.object({
  id: kebabId,
  sourceIds: ids,
  span: dayRange,
  qualifier: z.enum(COUNT_QUALIFIERS),
  figure: count,
  counts: someText,
  ours: z.nullable(z.object({ measure: z.enum(MEASURES), span: dayRange })),
  note: someText,
})

const versionChanges = z.object({
  version: someText,
  records: z.array(changedRecord),
  links: z.array(changedLink),
})

/** The evidence file: claims by incident id, the sources they name, counts by others, and what versions changed. */
export const evidenceSchema = z.object({
  format: z.literal(EVIDENCE_FORMAT),
  claims: z.record(kebabId, z.array(claim)),
  sources: z.array(source),
  outsideCounts: z.array(outsideCount),
  changes: z.array(versionChanges),
})

/** What is written to the evidence file and read from it. */
export type EvidencePayload = z.output<typeof evidenceSchema>
