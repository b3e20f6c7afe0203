import { useSyncExternalStore } from 'react'

/** The incidents that the reader points at, by row: every view highlights them. */
export interface HighlightStore {
  readonly rows: () => ReadonlySet<number>
  /** Highlights these rows; an empty list ends it. */
  readonly on: (rows: readonly number[]) => void
  /** Calls back at each change until the function that it returns is called. */
  readonly watch: (onChange: () => void) => () => void
}

const NOTHING: ReadonlySet<number> = new Set()

/** A store that highlights nothing yet. */
export function createHighlightStore(): HighlightStore {
  const watchers = new Set<() => void>()
  let rows = NOTHING
  return {
    rows: () => rows,
    on: (next) => {
      if (next.length === 0 && rows.size === 0) return
      rows = next.length === 0 ? NOTHING : new Set(next)
      for (const notify of watchers) notify()
    },
    watch: (onChange) => {
      watchers.add(onChange)
      return () => watchers.delete(onChange)
    },
  }
}

/** The highlighted rows, for what draws all of them. A single mark uses `useIsHighlighted`, to render only when it changes. */
export function useHighlighted(highlight: HighlightStore): ReadonlySet<number> {
  return useSyncExternalStore(highlight.watch, highlight.rows, () => NOTHING)
}

/** Whether any of these rows is highlighted. */
export function useIsHighlighted(highlight: HighlightStore, rows: readonly number[]): boolean {
  const isHighlighted = () => rows.some((row) => highlight.rows().has(row))
  return useSyncExternalStore(highlight.watch, isHighlighted, () => false)
}

/** Props of an element that stands for these rows: it highlights them while the pointer or focus is in it. */
export function pointing(highlight: HighlightStore, rows: readonly number[]) {
  const enter = () => highlight.on(rows)
  const leave = () => highlight.on([])
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave }
}
