import type { Dataset } from '#domain/dataset.ts'

/** Rows that tie an actor, by what is said of it. `disputed` is part of `blamed`. */
export interface Ties {
  readonly claimed: readonly number[]
  readonly blamed: readonly number[]
  readonly disputed: readonly number[]
}

/** The rows that an actor claimed, is blamed for, and is blamed for in dispute. */
export function tiesOf({ incidents }: Dataset, actorId: string): Ties {
  const rowsWhere = (tied: (row: number) => boolean) => [...incidents.keys()].filter(tied)
  const blames = (row: number) =>
    incidents[row]?.blamed.filter((blame) => blame.actorId === actorId) ?? []
  return {
    claimed: rowsWhere((row) => incidents[row]?.claimedBy.includes(actorId) ?? false),
    blamed: rowsWhere((row) => blames(row).length > 0),
    disputed: rowsWhere((row) => blames(row).some((blame) => blame.disputed)),
  }
}
