import type { Dataset } from '#domain/dataset.ts'

/** The ids that links may name. */
export interface KnownIds {
  readonly places: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly incidents: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  /** The links of the steps of each story. */
  readonly stories: ReadonlyMap<string, readonly string[]>
  /** Retired ids and the id that took their place. */
  readonly redirects: ReadonlyMap<string, string>
}

/** The ids of a dataset. */
export function knownIds(dataset: Dataset): KnownIds {
  return {
    places: new Set(dataset.places.keys()),
    actors: new Set(dataset.actors.keys()),
    incidents: new Set(dataset.incidents.map(({ id }) => id)),
    sources: new Set(dataset.sources.keys()),
    events: new Set(dataset.contextEvents.map(({ id }) => id)),
    stories: new Map(dataset.stories.map(({ id, steps }) => [id, steps.map(({ link }) => link)])),
    redirects: dataset.meta.redirects,
  }
}
