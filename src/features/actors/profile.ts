import type { Dataset, Incident } from '#domain/dataset.ts'
import type { Ties } from './actorLinks.ts'

/** Incidents of an actor under one value, each role apart. `value` is `null` where none is reported. */
export interface ProfileRow {
  readonly value: string | null
  readonly claimed: number
  readonly blamed: number
}

/** An actor's incidents by one field, most first; what is not reported comes last and is a row like any other. */
export function profileOf(
  { incidents }: Dataset,
  { claimed, blamed }: Ties,
  field: (incident: Incident) => string | null,
): readonly ProfileRow[] {
  const valuesOf = (rows: readonly number[]): readonly (string | null)[] =>
    rows.flatMap((row) => {
      const incident = incidents[row]
      return incident === undefined ? [] : [field(incident)]
    })
  const [inClaimed, inBlamed] = [valuesOf(claimed), valuesOf(blamed)]
  return [...new Set([...inClaimed, ...inBlamed])]
    .map((value) => ({
      value,
      claimed: inClaimed.filter((other) => other === value).length,
      blamed: inBlamed.filter((other) => other === value).length,
    }))
    .toSorted((a, b) => rank(a) - rank(b))
}

function rank({ value, claimed, blamed }: ProfileRow): number {
  return value === null ? 1 : -(claimed + blamed)
}
