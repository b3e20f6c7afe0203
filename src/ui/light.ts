import { useSyncExternalStore } from 'react'

/** The incidents that the reader points at, by row: every view shows them alight. The same object while they change. */
export interface Light {
  readonly rows: () => ReadonlySet<number>
  /** The rows alight lie in here. */
  readonly span: () => Span
  /** Points at these rows; an empty list lets go. */
  readonly on: (rows: readonly number[]) => void
  /** Tells of each change until the function that it returns is called. */
  readonly watch: (onChange: () => void) => () => void
}

/** Two rows and all between them; none when the first is beyond the last. */
interface Span {
  readonly first: number
  readonly last: number
}

const NOTHING: ReadonlySet<number> = new Set()

/** A light that points at nothing yet. */
export function newLight(): Light {
  const watchers = new Set<() => void>()
  let rows = NOTHING
  let span = spanOf([])
  return {
    rows: () => rows,
    span: () => span,
    on: (lit) => {
      if (lit.length === 0 && rows.size === 0) return
      rows = lit.length === 0 ? NOTHING : new Set(lit)
      span = spanOf(lit)
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
  const own = spanOf(rows)
  const isAlight = () => {
    const lit = light.span()
    // Rows go by date: a day of hundreds is mostly told from another by its first and last.
    if (lit.first > own.last || own.first > lit.last) return false
    return rows.some((row) => light.rows().has(row))
  }
  return useSyncExternalStore(light.watch, isAlight, () => false)
}

function spanOf(rows: readonly number[]): Span {
  let [first, last] = [Infinity, -Infinity]
  for (const row of rows) {
    first = Math.min(first, row)
    last = Math.max(last, row)
  }
  return { first, last }
}
