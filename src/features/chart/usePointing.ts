import { useRef, useState, type PointerEvent } from 'react'

/** A spot of the plot: a column by index, and the level above the axis, from 0. */
export interface Spot {
  readonly column: number
  readonly level: number
}

interface Drag {
  readonly anchor: Spot
  readonly head: Spot
}

interface PlotSpots {
  /** The spot under a point of the screen; a point beside the plot counts for its nearest column. */
  readonly spotAt: (x: number, y: number, box: DOMRect) => Spot
  readonly onPick: (spot: Spot) => void
  /** Told when a drag over several columns ends; the indices are in order. */
  readonly onDrag: (from: number, to: number) => void
  /** Told when the reader points at another spot, or at none. */
  readonly onPoint: (spot: Spot | undefined) => void
}

/**
 * Follows a pointer over the plot: what it points at, a click, a drag along the columns. A drag may end before its
 * last step is drawn, so its end reads the newest one, not the one on the screen.
 */
export function usePointing({ spotAt, onPick, onDrag, onPoint }: PlotSpots) {
  const [spot, setSpot] = useState<Spot>()
  const [drag, setDrag] = useState<Drag>()
  const newest = useRef<Drag>(undefined)

  function show(next: Drag | undefined) {
    newest.current = next
    setDrag(next)
  }

  function startDrag(anchor: Spot, box: DOMRect) {
    const listening = new AbortController()
    const { signal } = listening
    function move(event: globalThis.PointerEvent) {
      show({ anchor, head: spotAt(event.clientX, event.clientY, box) })
    }
    function release() {
      const made = newest.current
      end()
      if (made === undefined) return
      const { from, to } = columnsOf(made)
      if (from === to) onPick(anchor)
      else onDrag(from, to)
    }
    function end() {
      listening.abort()
      show(undefined)
    }
    show({ anchor, head: anchor })
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', release, { signal })
    window.addEventListener('pointercancel', end, { signal })
  }

  function pointAt(next: Spot | undefined) {
    if (next?.column === spot?.column && next?.level === spot?.level) return
    setSpot(next)
    onPoint(next)
  }

  function spotOf(event: PointerEvent): Spot {
    return spotAt(event.clientX, event.clientY, event.currentTarget.getBoundingClientRect())
  }

  return {
    spot,
    /** The columns that a drag covers, in order. */
    dragged: drag === undefined ? undefined : columnsOf(drag),
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return
        startDrag(spotOf(event), event.currentTarget.getBoundingClientRect())
      },
      onPointerMove: (event: PointerEvent) => pointAt(spotOf(event)),
      onPointerLeave: () => pointAt(undefined),
    },
  }
}

function columnsOf({ anchor, head }: Drag): { readonly from: number; readonly to: number } {
  return {
    from: Math.min(anchor.column, head.column),
    to: Math.max(anchor.column, head.column),
  }
}
