import { textOf } from './documents.ts'

interface RawClaim {
  readonly field: string
  readonly value: string | number
  readonly status: string
  readonly sourceIds: readonly string[]
  readonly dayOffset: number | null
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
    readonly placeMatch: string
    readonly wherePrec: number
    readonly killed: number | null
    readonly injured: number | null
    readonly claimedBy: readonly string[]
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
  readonly pointOf?: string
  readonly precisionKm: number
}

interface RawActor {
  readonly id: string
  readonly name: string
  readonly nameAr: string
  readonly aliases: readonly string[]
  readonly kind: string
  readonly summary: string
  readonly statements: readonly { readonly sourceIds: readonly string[] }[]
  readonly sourceIds: readonly string[]
}

interface RawRelation {
  readonly subject: string
  readonly relation: string
  readonly objects: readonly string[]
  readonly sourceIds: readonly string[]
}

interface RawSource {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly published: string | null
  readonly url: string | null
  readonly kind: string
  readonly language: string
  readonly foundingDocument: boolean
  readonly reliabilityNote: string
}

interface RawEvent {
  readonly id: string
  readonly date: string | null
  readonly dateEarliest: string
  readonly dateLatest: string
  readonly title: string
  readonly actorIds: readonly string[]
  readonly sourceIds: readonly string[]
  readonly disputes: readonly {
    readonly field: string
    readonly versions: readonly { readonly value: string; readonly sourceIds: readonly string[] }[]
  }[]
}

/** The curated files, read without any code of the page. */
export const incidents: readonly RawIncident[] = read('incidents')
export const places: readonly RawPlace[] = read('places')
export const actors: readonly RawActor[] = read('actors')
export const relations: readonly RawRelation[] = read('relations')
export const sources: readonly RawSource[] = read('sources')
export const contextEvents: readonly RawEvent[] = read('context-events')
export const coverage: { readonly from: string; readonly to: string } = read('meta').coverage
const versions: readonly {
  readonly version: string
  readonly records: readonly { readonly id: string; readonly note: string }[]
}[] = read('meta').changes

/** What each version says that it changed of a record. */
export function changesOf(id: string) {
  return versions.flatMap(({ version, records }) =>
    records.filter((record) => record.id === id).map(({ note }) => ({ version, note })),
  )
}

/** The record of an id; throws when there is none. */
export function recordOf<Record extends { readonly id: string }>(
  records: readonly Record[],
  id: string,
): Record {
  const found = records.find((record) => record.id === id)
  if (found === undefined) throw new Error(`data/ has no record ${id}`)
  return found
}

/** The place that an incident is put at. */
export function placeOf({ preferred }: RawIncident): RawPlace | undefined {
  return places.find(({ id }) => id === preferred.placeId)
}

/** A name of the map as data/ has it: the place whose point it is at, and what it stands for. */
interface RawPile {
  readonly owner: RawPlace
  readonly name: string
  /** The places with incidents that are drawn there. */
  readonly members: readonly RawPlace[]
  readonly count: number
}

/** Names of the map that have incidents, from north to south, then from west to east, owners before borrowers. */
export function pilesOnMap(): readonly RawPile[] {
  const owners = places
    .filter(({ pointOf }) => pointOf === undefined)
    .toSorted((a, b) => b.lat - a.lat || a.lon - b.lon)
  return owners.flatMap((owner) => pilesAt(owner)).filter(({ members }) => members.length > 0)
}

function pilesAt(owner: RawPlace): readonly RawPile[] {
  const hasIncidents = (place: RawPlace) => countAt([place]) > 0
  const isWhole = owner.kind === 'governorate'
  const name = isWhole ? owner.admin1 : (owner.name.split(/,| \(/)[0] ?? '')
  const whole = isWhole ? places.filter(({ admin1 }) => admin1 === owner.admin1) : [owner]
  const borrowers = places.filter(({ pointOf }) => pointOf === owner.id)
  return [
    {
      owner,
      name: isWhole ? `${name} governorate` : name,
      members: [owner].filter(hasIncidents),
      count: countAt(whole),
    },
    {
      owner,
      name: `${name}, district known, exact point not`,
      members: borrowers.filter(hasIncidents),
      count: countAt(borrowers),
    },
  ]
}

function countAt(some: readonly RawPlace[]): number {
  return incidents.filter(({ preferred }) => some.some(({ id }) => id === preferred.placeId)).length
}

/** Ids of the sources that a record's claims cite, each once and in the order of the claims. */
export function citedBy({ claims }: RawIncident): readonly string[] {
  return [...new Set(claims.flatMap(({ sourceIds }) => sourceIds))]
}

/** Claims that lay blame for this incident and not for the campaign as a whole. */
export function blameIn({ claims }: RawIncident): readonly RawClaim[] {
  return claims.filter(
    ({ field, note }) => field === 'attributed-to' && !note.startsWith('Collective'),
  )
}

/** Actors blamed for an incident by a claim that is neither weak nor denied. */
export function blamedFor(incident: RawIncident): readonly string[] {
  const firm = blameIn(incident).filter(({ weak, status }) => !weak && status !== 'denied')
  return [...new Set(firm.map(({ value }) => String(value)))]
}

/** Incidents that an actor claimed, or is blamed for. */
export function incidentsOf(actorId: string, role: 'claimed' | 'blamed'): readonly RawIncident[] {
  return incidents.filter((incident) =>
    (role === 'claimed' ? incident.preferred.claimedBy : blamedFor(incident)).includes(actorId),
  )
}

/** Every day of the coverage as `YYYY-MM-DD`. */
export function coveredDays(): readonly string[] {
  const days: string[] = []
  const day = new Date(`${coverage.from}T00:00:00Z`)
  while (day.toISOString().slice(0, 10) <= coverage.to) {
    days.push(day.toISOString().slice(0, 10))
    day.setUTCDate(day.getUTCDate() + 1)
  }
  return days
}

function read(name: string) {
  return JSON.parse(textOf(`data/${name}.json`))
}
