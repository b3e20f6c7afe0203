import {
  actors,
  blamedFor,
  blameIn,
  citedBy,
  placeOf,
  recordOf,
  sources,
  type RawIncident,
} from '../../records.ts'

export type RawCell = string | number | boolean | null | readonly string[]

/** The row that a file must have of an incident: field by field from `data/`, by the words of the dictionary. */
export function expectedRow(incident: RawIncident): Readonly<Record<string, RawCell>> {
  const { preferred } = incident
  const place = placeOf(incident)
  const cited = citedBy(incident).map((id) => recordOf(sources, id))
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
    source: [...new Set(cited.map(({ publisher }) => publisher))],
    source_ids: citedBy(incident),
    source_urls: cited.flatMap(({ url }) => url ?? []),
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
  return recordOf(actors, actorId).name
}

function timePrecision({ datePrecision, dateEarliest, dateLatest }: RawIncident): number {
  const days = (Date.parse(dateLatest) - Date.parse(dateEarliest)) / 86_400_000 + 1
  if (datePrecision === 'range') return days <= 7 ? 2 : 3
  return ['day', 'week', 'month'].indexOf(datePrecision) + 1
}

function isDisputed(incident: RawIncident, actorId: string): boolean {
  return blameIn(incident).some(
    ({ value, status }) => value === actorId && ['denied', 'contested'].includes(status),
  )
}
