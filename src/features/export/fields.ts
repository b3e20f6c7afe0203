import { formatDay } from '#domain/day.ts'
import { GOVERNORATES } from '#domain/governorate.ts'

import { EVENT_CLASSES, GEO_PRECISIONS, timePrecision } from './acled.ts'
import type { Recorded } from './recorded.ts'
import type { SharedView } from './exportContext.ts'
import type { fileWords } from './fileWords.ts'

/** One value of a file that holds no lists; `null` means not reported, never zero. */
export type Scalar = string | number | boolean | null

/** One value of a file. */
export type Cell = Scalar | readonly string[]

/** What stands between the items of a list that is written as text. */
export const BETWEEN_ITEMS = '; '

/** The types of Table Schema that the fields have. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list'

/** What a field holds, and which field of another dataset it is like; its meaning is in the catalogue. */
export interface Field<From> {
  readonly type: FieldType
  readonly like: string
  readonly value: (from: From) => Cell
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const namesOf = (records: readonly { readonly name: string }[]) => records.map(({ name }) => name)

function field(type: FieldType, like: string, value: (from: Recorded) => Cell): Field<Recorded> {
  return { type, like, value }
}

/**
 * The fields of every file, in the order of the columns. A name that ACLED or UCDP GED has is kept; where both
 * have one, ACLED's, as its readers are more. `actor1` is left out: it would name a perpetrator.
 */
export const FIELDS: Readonly<Record<keyof (typeof fileWords)['en']['field'], Field<Recorded>>> = {
  event_id_cnty: field('string', 'ACLED event_id_cnty', ({ incident }) => incident.id),
  event_date: field('date', 'ACLED event_date', ({ incident }) => formatDay(incident.date)),
  date_start: field('date', 'UCDP date_start', ({ incident }) => formatDay(incident.span.from)),
  date_end: field('date', 'UCDP date_end', ({ incident }) => formatDay(incident.span.to)),
  time_precision: field('integer', 'ACLED time_precision', ({ incident }) =>
    timePrecision(incident),
  ),
  date_precision: field('string', 'UCDP date_prec', ({ incident }) => incident.datePrecision),
  event_type: field(
    'string',
    'ACLED event_type',
    ({ incident }) => EVENT_CLASSES[incident.weapon].eventType,
  ),
  sub_event_type: field(
    'string',
    'ACLED sub_event_type',
    ({ incident }) => EVENT_CLASSES[incident.weapon].subEventType,
  ),
  attack_type: field('string', 'GTD attacktype1', ({ incident }) => incident.type),
  weapon: field('string', 'GTD weaptype1', ({ incident }) => incident.weapon),
  target_kind: field('string', 'GTD targtype1', ({ incident }) => incident.target),
  title: field('string', '', ({ incident }) => incident.title),
  notes: field('string', 'ACLED notes', ({ incident }) => incident.note),
  claimed_by: field('list', '', ({ claimants }) => idsOf(claimants)),
  claimed_by_names: field('list', '', ({ claimants }) => namesOf(claimants)),
  blamed: field('list', '', ({ blamed }) => idsOf(blamed)),
  blamed_names: field('list', '', ({ blamed }) => namesOf(blamed)),
  blame_disputed: field('list', '', ({ incident }) =>
    incident.blamed.filter(({ disputed }) => disputed).map(({ actorId }) => actorId),
  ),
  country: field('string', 'ACLED country', () => 'Iraq'),
  admin1: field('string', 'ACLED admin1', ({ place }) => governorateOf(place?.admin1)),
  location: field('string', 'ACLED location', ({ place }) => place?.name ?? null),
  location_ar: field('string', '', ({ place }) => place?.otherName ?? null),
  place_id: field('string', '', ({ place }) => place?.id ?? null),
  place_kind: field('string', '', ({ place }) => place?.kind ?? null),
  latitude: field('number', 'ACLED latitude', ({ place }) => place?.lat ?? null),
  longitude: field('number', 'ACLED longitude', ({ place }) => place?.lon ?? null),
  geo_precision: field(
    'integer',
    'ACLED geo_precision',
    ({ incident }) => GEO_PRECISIONS[incident.wherePrec],
  ),
  where_prec: field('integer', 'UCDP where_prec', ({ incident }) => incident.wherePrec),
  precision_km: field('number', '', ({ place }) => place?.precisionKm ?? null),
  place_match: field('string', '', ({ incident }) => incident.placeMatch),
  fatalities: field('integer', 'ACLED fatalities, UCDP best', ({ incident }) => incident.killed),
  injured: field('integer', '', ({ incident }) => incident.injured),
  evidence: field('string', '', ({ incident }) => incident.evidence),
  founding: field('boolean', '', ({ incident }) => incident.founding),
  possible_duplicate_of: field('list', '', ({ incident }) => incident.possibleDuplicateOf),
  outside_source_count: field('integer', '', ({ incident }) => incident.outsideSourceCount),
  number_of_sources: field('integer', 'UCDP number_of_sources', ({ sources }) => sources.length),
  source: field('list', 'ACLED source', ({ sources }) => [
    ...new Set(sources.map(({ publisher }) => publisher)),
  ]),
  source_ids: field('list', '', ({ sources }) => idsOf(sources)),
  source_urls: field('list', '', ({ sources }) => sources.flatMap(({ url }) => url ?? [])),
}

/** What a CSV file says of itself in the last columns of each row, having no other place for it. */
export const VIEW_FIELDS: Readonly<
  Record<keyof (typeof fileWords)['en']['viewField'], Field<SharedView>>
> = {
  view_in_words: { type: 'string', like: '', value: ({ sentence }) => sentence },
  source_view: { type: 'string', like: '', value: sourceView },
  data_version: { type: 'string', like: '', value: dataVersion },
  licence: { type: 'string', like: '', value: ({ dataset }) => dataset.meta.licence.name },
  exported: { type: 'date', like: '', value: ({ date }) => formatDay(date) },
}

/** The address that opens the view; `null` when it is relative, as a file can be read from anywhere. */
export function sourceView({ link }: SharedView): string | null {
  return URL.canParse(link) ? link : null
}

/** The version of the data, such as `v1.10`: readers that infer types would take 1.10 for the number 1.1. */
export function dataVersion({ dataset }: SharedView): string {
  return `v${dataset.meta.version}`
}

/** A value for formats without lists: a list as text, an empty one as `null`. */
export function asScalar(cell: Cell): Scalar {
  if (cell === null || typeof cell !== 'object') return cell
  return cell.length === 0 ? null : cell.join(BETWEEN_ITEMS)
}

/** The values of one incident by the names of the fields. */
export function rowOf(recorded: Recorded): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(FIELDS).map(([name, { value }]) => [name, value(recorded)]),
  )
}

function governorateOf(slug: string | undefined): string | null {
  return GOVERNORATES.find((governorate) => governorate.slug === slug)?.name ?? null
}
