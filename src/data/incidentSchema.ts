import * as z from 'zod/mini'
import {
  ATTACK_TYPES,
  CLAIM_FIELDS,
  CLAIM_STATUSES,
  DATE_PRECISIONS,
  EVIDENCE_LEVELS,
  PLACE_MATCHES,
  TARGET_KINDS,
  WEAPONS,
  WHERE_PRECS,
} from '#domain/codes.ts'
import {
  count,
  dayOffset,
  dayText,
  ids,
  kebabId,
  listEntry,
  someIds,
  someText,
} from './schemaParts.ts'

/** What one or more sources say of an incident. */
export const claim = z.strictObject({
  field: z.enum(CLAIM_FIELDS),
  value: z.union([someText, count]),
  sourceIds: someIds,
  status: z.enum(CLAIM_STATUSES),
  dayOffset,
  weak: z.boolean(),
  note: z.string(),
})

const preferred = z.strictObject({
  placeId: z.nullable(kebabId),
  wherePrec: z.literal(WHERE_PRECS),
  killed: z.nullable(count),
  injured: z.nullable(count),
  claimedBy: ids,
  attributedTo: ids,
  placeMatch: z.enum(PLACE_MATCHES),
})

/** One record of `incidents.json`. */
export const incident = z.strictObject({
  id: kebabId,
  date: dayText,
  dateEarliest: dayText,
  dateLatest: dayText,
  datePrecision: z.enum(DATE_PRECISIONS),
  founding: z.boolean(),
  listRef: z.nullable(listEntry),
  weapon: z.enum(WEAPONS),
  type: z.enum(ATTACK_TYPES),
  acledEventType: someText,
  acledSubEventType: someText,
  targetKind: z.enum([...TARGET_KINDS, 'not-reported']),
  title: someText,
  note: z.string(),
  claims: z.array(claim).check(z.minLength(1)),
  preferred,
  possibleDuplicateOf: ids,
  evidence: z.enum(EVIDENCE_LEVELS),
  outsideSourceCount: count,
})

export type ClaimRecord = z.output<typeof claim>
export type IncidentRecord = z.output<typeof incident>
