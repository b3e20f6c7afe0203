import type { Incident } from '#domain/dataset.ts'

/**
 * The ids of the most records among which no two may be the same event. Of equal ways the one is taken
 * whose records are better placed, then have more sources, then are earlier.
 * Exact; takes time that doubles with each record of a group that hangs together, and groups are small.
 */
export function countedOnce(incidents: readonly Incident[]): ReadonlySet<string> {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]))
  const kept = groups(byId).flatMap((group) => bestOf(group, []))
  return new Set(kept.map(({ id }) => id))
}

/** How many of these records would go if possible duplicates counted once. */
export function duplicatesIn(incidents: readonly Incident[]): number {
  const doubtful = incidents.filter(({ possibleDuplicateOf }) => possibleDuplicateOf.length > 0)
  return doubtful.length - countedOnce(doubtful).size
}

/** Records that hang together by possible duplicates. */
function groups(byId: ReadonlyMap<string, Incident>): readonly (readonly Incident[])[] {
  const seen = new Set<string>()
  const collect = (id: string): readonly Incident[] => {
    const incident = byId.get(id)
    if (incident === undefined || seen.has(id)) return []
    seen.add(id)
    return [incident, ...incident.possibleDuplicateOf.flatMap(collect)]
  }
  return [...byId.keys()].map(collect).filter((group) => group.length > 0)
}

/** The best way to keep records of a group: with the first and none that may be it, or without it. */
function bestOf(group: readonly Incident[], kept: readonly Incident[]): readonly Incident[] {
  const [first, ...rest] = group
  if (first === undefined) return kept
  const clear = rest.filter(({ id }) => !first.possibleDuplicateOf.includes(id))
  const withFirst = bestOf(clear, [...kept, first])
  const withoutFirst = bestOf(rest, kept)
  return worth(withoutFirst) > worth(withFirst) ? withoutFirst : withFirst
}

/** More records first, then how well they are placed and sourced. */
function worth(kept: readonly Incident[]): number {
  return kept.reduce((sum, incident) => sum + 1_000_000 + quality(incident), 0)
}

function quality({ placeId, placeMatch, outsideSourceCount }: Incident): number {
  const place = placeId === null ? 0 : placeMatch === 'weak' ? 1 : 2
  return place * 1000 + outsideSourceCount
}
