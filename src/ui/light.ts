import { useSyncExternalStore } from 'react'

/** The incidents that the reader points at, by row: every view shows them alight. The same object while they change. */
export interface Light {
  readonly rows: () => ReadonlySet<number>
  /** Points at these rows; an empty list lets go. */
  readonly on: (rows: readonly number[]) => void
  /** Tells of each change until the function that it returns is called. */
  readonly watch: (onChange: () => void) => () => void
}

const NOTHING: ReadonlySet<number> = new Set()

/** A light that points at nothing yet. */
export function newLight(): Light {
  const watchers = new Set<() => void>()
  let rows = NOTHING
  return {
    rows: () => rows,
    on: (lit) => {
      if (lit.length === 0 && rows.size === 0) return
      rows = lit.length === 0 ? NOTHING : new Set(lit)
      for (const tell of watchers) tell()
    },
    watch: (onChange) => {
      watchers.add(onChange)
      return () => watchers.delete(onChange)
    },
  }
}

/** The rows alight. For what draws all of them; a single mark asks `useAlight`, and is drawn anew only when it changes. */
export function useLit(light: Light): ReadonlySet<number> {
  return useSyncExternalStore(light.watch, light.rows, () => NOTHING)
}

/** Whether any of these rows is alight. */
export function useAlight(light: Light, rows: readonly number[]): boolean {
  const isAlight = () => {
    const lit = light.rows()
    return lit.size > 0 && rows.some((row) => lit.has(row))
  }
  return useSyncExternalStore(light.watch, isAlight, () => false)
}
