import * as z from 'zod/mini'
import {
  ACTOR_KINDS,
  ATTACK_TYPES,
  CERTAINTIES,
  DATE_PRECISIONS,
  EVIDENCE_LEVELS,
  PLACE_KINDS,
  PLACE_MATCHES,
  RELATION_KINDS,
  TARGET_KINDS,
  WEAPONS,
  WHERE_PRECS,
} from '#domain/codes.ts'
import {
  count,
  dayRange,
  dayText,
  governorateSlug,
  ids,
  kebabId,
  kilometres,
  latitude,
  longitude,
  someText,
  webAddress,
} from './parts.ts'

/** The shape of the core file that this page reads. */
export const CORE_FORMAT = 1

const meta = z.object({
  title: someText,
  version: someText,
  asOf: dayText,
  coverage: dayRange,
  licence: z.object({ name: someText, url: webAddress }),
  corrections: z.nullable(webAddress),
  changes: z.array(z.object({ version: someText, date: dayText, note: someText })),
  redirects: z.record(kebabId, kebabId),
})

const incident = z.object({
  id: kebabId,
  date: dayText,
  span: dayRange,
  datePrecision: z.enum(DATE_PRECISIONS),
  type: z.enum(ATTACK_TYPES),
  weapon: z.enum(WEAPONS),
  target: z.nullable(z.enum(TARGET_KINDS)),
  title: someText,
  note: z.string(),
  placeId: z.nullable(kebabId),
  wherePrec: z.literal(WHERE_PRECS),
  placeMatch: z.enum(PLACE_MATCHES),
  killed: z.nullable(count),
  injured: z.nullable(count),
  claimedBy: ids,
  blamed: z.array(z.object({ actorId: kebabId, disputed: z.boolean() })),
  evidence: z.enum(EVIDENCE_LEVELS),
  founding: z.boolean(),
  possibleDuplicateOf: ids,
  outsideSourceCount: count,
})

const place = z.object({
  id: kebabId,
  name: someText,
  nameAr: someText,
  admin1: governorateSlug,
  kind: z.enum(PLACE_KINDS),
  lat: latitude,
  lon: longitude,
  pointOf: z.optional(kebabId),
  precisionKm: kilometres,
  wherePrec: z.literal(WHERE_PRECS),
  note: z.string(),
})

const statement = z.object({
  date: z.nullable(dayText),
  datePrecision: z.enum(DATE_PRECISIONS),
  gist: someText,
  sourceIds: ids,
})

const actor = z.object({
  id: kebabId,
  name: someText,
  nameAr: someText,
  aliases: z.array(someText),
  kind: z.enum(ACTOR_KINDS),
  country: z.nullable(someText),
  summary: z.string(),
  statements: z.array(statement),
  sourceIds: ids,
  collectiveBlame: z.boolean(),
})

const relation = z.object({
  id: kebabId,
  subject: kebabId,
  relation: z.enum(RELATION_KINDS),
  objects: ids,
  certainty: z.enum(CERTAINTIES),
  collective: z.boolean(),
  sourceIds: ids,
  note: z.string(),
})

const contextEvent = z.object({
  id: kebabId,
  date: z.nullable(dayText),
  span: dayRange,
  datePrecision: z.enum(DATE_PRECISIONS),
  title: someText,
  detail: z.string(),
  actorIds: ids,
  placeIds: ids,
  sourceIds: ids,
  disputes: z.array(
    z.object({
      field: someText,
      versions: z.array(z.object({ value: someText, sourceIds: ids })),
    }),
  ),
})

/** The core file: the parts of a Dataset, with days as `YYYY-MM-DD` and maps as lists. */
export const coreSchema = z.object({
  format: z.literal(CORE_FORMAT),
  meta,
  incidents: z.array(incident),
  places: z.array(place),
  actors: z.array(actor),
  relations: z.array(relation),
  contextEvents: z.array(contextEvent),
})

/** What is written to the core file and read from it; the schema checks and changes nothing. */
export type CorePayload = z.output<typeof coreSchema>
