import { ATTACK_TYPES, EVIDENCE_LEVELS } from '#domain/codes.ts'
import type { Dataset, Incident, Place } from '#domain/dataset.ts'
import type { SortKey } from '#state/viewState.ts'

type KeyOf = (incident: Incident) => number

/** Rows in the order asked for; rows that are equal in it stand by date, then id, as the table does. Unplaced rows come last. */
export function sortRows(
  dataset: Dataset,
  rows: readonly number[],
  sort: SortKey,
): readonly number[] {
  const keyOf = keyOfOrder(dataset, sort)
  const groups = new Map<number, number[]>()
  for (const row of rows.toSorted(ascending)) {
    const incident = dataset.incidents[row]
    if (incident === undefined) continue
    const key = keyOf(incident)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  const keys = [...groups.keys()].toSorted(ascending)
  return keys.flatMap((key) => groups.get(key) ?? [])
}

function ascending(a: number, b: number): number {
  return a - b
}

/** What rows of an order are compared by: a number that is worked out once a value, not once a comparison. */
function keyOfOrder({ places }: Dataset, sort: SortKey): KeyOf {
  switch (sort) {
    case 'date':
      return ({ date }) => date
    case '-date':
      return ({ date }) => 0 - date
    case 'place': {
      const ranks = ranksOf(places)
      return ({ placeId }) => ranks.get(placeId ?? '') ?? Infinity
    }
    case 'type':
      return ({ type }) => ATTACK_TYPES.indexOf(type)
    case 'evidence':
      return ({ evidence }) => EVIDENCE_LEVELS.indexOf(evidence)
    case 'killed':
    case 'injured':
      // Most first; no figure is less than a reported zero.
      return (incident) => -(incident[sort] ?? -1)
  }
}

/** The rank of each place by its name; places of one name share theirs. */
function ranksOf(places: ReadonlyMap<string, Place>): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator('en')
  const names = [...new Set([...places.values()].map(({ name }) => name))].toSorted(compare)
  const rankOf = new Map(names.map((name, rank) => [name, rank]))
  return new Map([...places].map(([id, { name }]) => [id, rankOf.get(name) ?? Infinity]))
}
