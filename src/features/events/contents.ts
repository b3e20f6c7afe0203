import type { Actor, Place, Source } from '#domain/dataset.ts'

/** What the ids of an event stand for. */
export interface EventContents {
  readonly actors: ReadonlyMap<string, Actor>
  readonly places: ReadonlyMap<string, Place>
  /** `undefined` until they are loaded. */
  readonly sources: ReadonlyMap<string, Source> | undefined
}
