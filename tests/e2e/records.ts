import { readFileSync } from 'node:fs'

/** A claim as `data/incidents.json` has it. */
interface RawClaim {
  readonly sourceIds: readonly string[]
  readonly field: string
  readonly value: unknown
  readonly status: string
  readonly weak: boolean
  readonly note: string
}

/** An incident as `data/incidents.json` has it, as far as the tests need it. */
export interface RawIncident {
  readonly id: string
  readonly date: string
  readonly type: string
  readonly targetKind: string
  readonly title: string
  readonly note: string
  readonly evidence: string
  readonly claims: readonly RawClaim[]
  readonly possibleDuplicateOf: readonly string[]
  readonly preferred: {
    readonly placeId: string | null
    readonly killed: number | null
    readonly injured: number | null
    readonly claimedBy: readonly string[]
  }
}

export interface RawPlace {
  readonly id: string
  readonly name: string
  readonly nameAr: string
  readonly admin1: string
  readonly kind: string
  readonly lat: number
  readonly pointOf?: string
}

export interface RawActor {
  readonly id: string
  readonly name: string
  readonly nameAr: string
  readonly aliases: readonly string[]
  readonly kind: string
  readonly statements: readonly unknown[]
}

interface RawSource {
  readonly id: string
  readonly publisher: string
  readonly url: string | null
}

interface RawOutsideCount {
  readonly unit: string
  readonly ours: unknown
}

/** The curated files, read without any code of the page. */
export const incidents = readData('incidents') as readonly RawIncident[]
export const places = byId(readData('places') as readonly RawPlace[])
export const actors = byId(readData('actors') as readonly RawActor[])
export const sources = byId(readData('sources') as readonly RawSource[])
export const outsideCounts = readData('outside-counts') as readonly RawOutsideCount[]
export const dataVersion = (readData('meta') as { readonly version: string }).version

/** The place that an incident is put at. */
export function placeOf(incident: RawIncident): RawPlace | undefined {
  return places.get(incident.preferred.placeId ?? '')
}

/** The places that are drawn at the point of another. */
export function borrowersOf(owner: RawPlace): readonly RawPlace[] {
  return [...places.values()].filter(({ pointOf }) => pointOf === owner.id)
}

/** Actors blamed for this incident in particular. */
export function blamedFor({ claims }: RawIncident): readonly string[] {
  const blaming = claims.filter(
    ({ field, status, weak, note }) =>
      field === 'attributed-to' && !weak && status !== 'denied' && !note.startsWith('Collective'),
  )
  return [...new Set(blaming.map(({ value }) => String(value)))]
}

function readData(name: string): unknown {
  const file = new URL(`../../data/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]) {
  return new Map(items.map((item) => [item.id, item]))
}
