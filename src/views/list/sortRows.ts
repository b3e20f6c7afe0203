import { ATTACK_TYPES, EVIDENCE_LEVELS } from '#domain/codes.ts'
import type { Dataset, Incident } from '#domain/dataset.ts'
import type { SortKey } from '#filters/view.ts'

type Order = (a: Incident, b: Incident) => number

/** Rows in the order asked for; rows that are equal in it stand by date, then id. Unplaced rows come last. */
export function sortRows(
  { incidents, places }: Dataset,
  rows: readonly number[],
  sort: SortKey,
): readonly number[] {
  const nameOf = (incident: Incident) => places.get(incident.placeId ?? '')?.name
  const orders = {
    date: byDate,
    '-date': (a, b) => b.date - a.date,
    place: (a, b) => byName(nameOf(a), nameOf(b)),
    type: (a, b) => ATTACK_TYPES.indexOf(a.type) - ATTACK_TYPES.indexOf(b.type),
    evidence: (a, b) => EVIDENCE_LEVELS.indexOf(a.evidence) - EVIDENCE_LEVELS.indexOf(b.evidence),
  } satisfies Record<SortKey, Order>
  return rows.toSorted((rowA, rowB) => {
    const [a, b] = [incidents[rowA], incidents[rowB]]
    if (a === undefined || b === undefined) return rowA - rowB
    return orders[sort](a, b) || byDate(a, b) || byId(a, b)
  })
}

function byDate(a: Incident, b: Incident): number {
  return a.date - b.date
}

function byId(a: Incident, b: Incident): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

function byName(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a.localeCompare(b, 'en')
}
