import type { Dataset } from '#domain/dataset.ts'

/** Rows of the incidents that an actor claimed or is blamed for. `disputed` is part of `blamed`. */
export interface ActorLinks {
  readonly claimed: readonly number[]
  readonly blamed: readonly number[]
  readonly disputed: readonly number[]
}

/** Finds the incidents linked to an actor, each role apart. */
export function actorLinks({ incidents }: Dataset, actorId: string): ActorLinks {
  const rowsWhere = (isLinked: (row: number) => boolean) => [...incidents.keys()].filter(isLinked)
  const blames = (row: number) =>
    incidents[row]?.blamed.filter((blame) => blame.actorId === actorId) ?? []
  return {
    claimed: rowsWhere((row) => incidents[row]?.claimedBy.includes(actorId) ?? false),
    blamed: rowsWhere((row) => blames(row).length > 0),
    disputed: rowsWhere((row) => blames(row).some((blame) => blame.disputed)),
  }
}

/** All rows linked to an actor, in either role. */
export function linkedRows({ claimed, blamed }: ActorLinks): readonly number[] {
  return [...new Set([...claimed, ...blamed])]
}
