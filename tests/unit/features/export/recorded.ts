import { readFileSync } from 'node:fs'

/** What the tests read of `data/`, without any code of the page. */
interface RawClaim {
  readonly field: string
  readonly value: string | number
  readonly sourceIds: readonly string[]
  readonly status: string
  readonly weak: boolean
  readonly note: string
}

export interface RawIncident {
  readonly id: string
  readonly date: string
  readonly dateEarliest: string
  readonly dateLatest: string
  readonly datePrecision: string
  readonly founding: boolean
  readonly weapon: string
  readonly type: string
  readonly acledEventType: string
  readonly acledSubEventType: string
  readonly targetKind: string
  readonly title: string
  readonly note: string
  readonly claims: readonly RawClaim[]
  readonly preferred: {
    readonly placeId: string | null
    readonly wherePrec: number
    readonly killed: number | null
    readonly injured: number | null
    readonly claimedBy: readonly string[]
    readonly attributedTo: readonly string[]
    readonly placeMatch: string
  }
  readonly possibleDuplicateOf: readonly string[]
  readonly evidence: string
  readonly outsideSourceCount: number
}

interface RawPlace {
  readonly id: string
  readonly name: string
  readonly nameAr: string
  readonly admin1: string
  readonly kind: string
  readonly lat: number
  readonly lon: number
  readonly precisionKm: number
}

interface RawSource {
  readonly id: string
  readonly publisher: string
  readonly url: string | null
}

interface RawActor {
  readonly id: string
  readonly name: string
}

export type RawCell = string | number | boolean | null | readonly string[]

export const rawIncidents: readonly RawIncident[] = read('incidents')
const places = byId<RawPlace>('places')
const sources = byId<RawSource>('sources')
const actors = byId<RawActor>('actors')

/** Source ids of an incident, each once, in the order of its claims. */
export function sourceIdsOf({ claims }: RawIncident): readonly string[] {
  return [...new Set(claims.flatMap(({ sourceIds }) => sourceIds))]
}

/** The row that a file must have of an incident: field by field from `data/`, by the words of the dictionary. */
export function expectedRow(incident: RawIncident): Readonly<Record<string, RawCell>> {
  const { preferred } = incident
  const place = places.get(preferred.placeId ?? '')
  const cited = sourceIdsOf(incident).map((id) => sources.get(id))
  return {
    event_id_cnty: incident.id,
    event_date: incident.date,
    date_start: incident.dateEarliest,
    date_end: incident.dateLatest,
    time_precision: timePrecision(incident),
    date_precision: incident.datePrecision,
    event_type: incident.acledEventType,
    sub_event_type: incident.acledSubEventType,
    attack_type: incident.type,
    weapon: incident.weapon,
    target_kind: incident.targetKind === 'not-reported' ? null : incident.targetKind,
    title: incident.title,
    notes: incident.note,
    claimed_by: preferred.claimedBy,
    claimed_by_names: preferred.claimedBy.map(nameOf),
    blamed: blamedFor(incident),
    blamed_names: blamedFor(incident).map(nameOf),
    blame_disputed: blamedFor(incident).filter((id) => isDisputed(incident, id)),
    country: 'Iraq',
    admin1: place?.admin1 ?? null,
    location: place?.name ?? null,
    location_ar: place?.nameAr ?? null,
    place_id: preferred.placeId,
    place_kind: place?.kind ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    geo_precision: [1, 2, 2, 3, 3, null][preferred.wherePrec - 1] ?? null,
    where_prec: preferred.wherePrec,
    precision_km: place?.precisionKm ?? null,
    place_match: preferred.placeMatch,
    fatalities: preferred.killed,
    injured: preferred.injured,
    evidence: incident.evidence,
    founding: incident.founding,
    possible_duplicate_of: incident.possibleDuplicateOf,
    outside_source_count: incident.outsideSourceCount,
    number_of_sources: cited.length,
    source: [...new Set(cited.map((source) => source?.publisher ?? ''))],
    source_ids: sourceIdsOf(incident),
    source_urls: cited.flatMap((source) => source?.url ?? []),
  }
}

/** A row as a table of texts has it: nothing for unknown, lists joined. */
export function asTexts(row: Readonly<Record<string, RawCell>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      Array.isArray(cell) ? cell.join('; ') : String(cell ?? ''),
    ]),
  )
}

/** A row as a format without lists has it: one is joined, an empty one is unknown. */
export function asScalars(
  row: Readonly<Record<string, RawCell>>,
): Readonly<Record<string, RawCell>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      Array.isArray(cell) ? cell.join('; ') || null : cell,
    ]),
  )
}

function nameOf(actorId: string): string {
  return actors.get(actorId)?.name ?? ''
}

function timePrecision({ datePrecision, dateEarliest, dateLatest }: RawIncident): number {
  const days = (Date.parse(dateLatest) - Date.parse(dateEarliest)) / 86_400_000 + 1
  if (datePrecision === 'range') return days <= 7 ? 2 : 3
  return ['day', 'week', 'month'].indexOf(datePrecision) + 1
}

function blamedFor(incident: RawIncident): readonly string[] {
  const laid = blameOf(incident).filter(({ weak, status }) => !weak && status !== 'denied')
  return [...new Set(laid.map(({ value }) => String(value)))]
}

function isDisputed(incident: RawIncident, actorId: string): boolean {
  return blameOf(incident).some(
    ({ value, status }) => value === actorId && ['denied', 'contested'].includes(status),
  )
}

function blameOf({ claims }: RawIncident): readonly RawClaim[] {
  return claims.filter(
    ({ field, note }) => field === 'attributed-to' && !note.startsWith('Collective'),
  )
}

function byId<Item extends { readonly id: string }>(name: string): ReadonlyMap<string, Item> {
  const items: readonly Item[] = read(name)
  return new Map(items.map((item) => [item.id, item]))
}

function read(name: string) {
  const file = new URL(`../../../../data/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}
