import type { Dataset, Evidence } from '#domain/dataset.ts'

/** The ids that links may name. */
export interface KnownIds {
  readonly places: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly incidents: ReadonlySet<string>
  /** Sources come with the evidence: `undefined` until then, when any id may turn out to be one. */
  readonly sources: ReadonlySet<string> | undefined
  /** Retired ids and the id that took their place. */
  readonly redirects: ReadonlyMap<string, string>
}

/** The ids of a dataset, and of its sources once they are there. */
export function knownIds(dataset: Dataset, evidence: Evidence | undefined): KnownIds {
  return {
    places: new Set(dataset.places.keys()),
    actors: new Set(dataset.actors.keys()),
    incidents: new Set(dataset.incidents.map(({ id }) => id)),
    sources: evidence === undefined ? undefined : new Set(evidence.sources.keys()),
    redirects: dataset.meta.redirects,
  }
}
