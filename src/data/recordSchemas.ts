import * as z from 'zod/mini'
import {
  ACTOR_KINDS,
  CERTAINTIES,
  DATE_PRECISIONS,
  PLACE_KINDS,
  RELATION_KINDS,
  SOURCE_KINDS,
  WHERE_PRECS,
} from '#domain/codes.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import {
  changedLink,
  changedRecord,
  dayOrMonthText,
  dayRange,
  dayText,
  ids,
  kebabId,
  kilometres,
  languageTag,
  latitude,
  longitude,
  someIds,
  someText,
  webAddress,
} from './schemaParts.ts'
import { incident } from './incidentSchema.ts'
import { outsideCount } from './outsideCountSchema.ts'

const wherePrec = z.literal(WHERE_PRECS)
const datePrecision = z.enum(DATE_PRECISIONS)

const source = z.strictObject({
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

const place = z.strictObject({
  id: kebabId,
  name: someText,
  nameAr: someText,
  admin1: z.enum(GOVERNORATES.map((governorate) => governorate.name)),
  kind: z.enum(PLACE_KINDS),
  lat: latitude,
  lon: longitude,
  pointOf: z.optional(kebabId),
  precisionKm: kilometres,
  wherePrec,
  coordinateSource: someText,
  note: z.string(),
})

const statement = z.strictObject({
  date: z.nullable(dayText),
  datePrecision,
  gist: someText,
  sourceIds: someIds,
})

const actor = z.strictObject({
  id: kebabId,
  name: someText,
  nameAr: someText,
  aliases: z.array(someText),
  kind: z.enum(ACTOR_KINDS),
  country: z.nullable(someText),
  summary: someText,
  statements: z.array(statement),
  sourceIds: someIds,
})

const relation = z.strictObject({
  id: kebabId,
  subject: kebabId,
  relation: z.enum(RELATION_KINDS),
  objects: someIds,
  certainty: z.enum(CERTAINTIES),
  collective: z.boolean(),
  sourceIds: someIds,
  note: z.string(),
})

const dispute = z.strictObject({
  field: someText,
  versions: z.array(z.strictObject({ value: someText, sourceIds: someIds })).check(z.minLength(1)),
})

const contextEvent = z.strictObject({
  id: kebabId,
  date: z.nullable(dayOrMonthText),
  dateEarliest: dayText,
  dateLatest: dayText,
  datePrecision,
  title: someText,
  detail: someText,
  actorIds: ids,
  placeIds: ids,
  sourceIds: someIds,
  disputes: z.array(dispute),
})

const change = z.strictObject({
  version: someText,
  date: dayText,
  note: someText,
  records: z.array(changedRecord),
  links: z.array(changedLink),
})

const meta = z.strictObject({
  title: someText,
  subtitle: someText,
  description: someText,
  version: z.string().check(z.regex(/^\d+\.\d+$/, 'should be like 1.0')),
  asOf: dayText,
  coverage: dayRange,
  licence: z.strictObject({ name: someText, url: webAddress }),
  corrections: z.nullable(webAddress),
  changes: z.array(change).check(z.minLength(1)),
  redirects: z.record(kebabId, kebabId),
})

/** The schema of one record of each file in `data/`; `meta.json` is one record, the others are lists. */
export const recordSchemas = {
  meta,
  sources: source,
  places: place,
  actors: actor,
  relations: relation,
  incidents: incident,
  'context-events': contextEvent,
  'outside-counts': outsideCount,
} as const

export type MetaRecord = z.output<typeof meta>
export type PlaceRecord = z.output<typeof place>
export type ActorRecord = z.output<typeof actor>
export type RelationRecord = z.output<typeof relation>
export type ContextEventRecord = z.output<typeof contextEvent>
