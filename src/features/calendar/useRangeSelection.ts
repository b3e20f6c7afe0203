import { useRef, useState } from 'react'

import type { Day, DayRange } from '#domain/day.ts'

/** A range being selected: from the day where it began to the day that the reader has reached. */
export interface RangeDraft {
  readonly anchor: Day
  readonly head: Day
  readonly by: 'keys' | 'pointer'
}

interface RangeSelection {
  /** `undefined` while a press has not left the day where it began. */
  readonly draft: RangeDraft | undefined
  readonly startDrag: (day: Day) => void
  /** Moves the end of the drag, if there is one. */
  readonly dragTo: (day: Day) => void
  /** Moves the end of the keyboard's range, which begins on `from` if it is new. */
  readonly extend: (from: Day, to: Day) => void
  readonly cancel: () => void
}

/** Keeps the range that a drag, or Shift with arrow keys, is selecting; calls back when a drag over days ends. */
export function useRangeSelection(onRange: (range: DayRange) => void): RangeSelection {
  const [draft, setDraft] = useState<RangeDraft>()
  // A drag may end before its last move is rendered.
  const newest = useRef<RangeDraft>(undefined)

  function show(next: RangeDraft | undefined) {
    newest.current = next
    setDraft(next?.by === 'pointer' && next.anchor === next.head ? undefined : next)
  }

  function startDrag(day: Day) {
    const listening = new AbortController()
    const { signal } = listening
    function finish() {
      const made = newest.current
      stop()
      if (made !== undefined && made.anchor !== made.head) onRange(rangeOf(made))
    }
    function stop() {
      listening.abort()
      show(undefined)
    }
    show({ anchor: day, head: day, by: 'pointer' })
    window.addEventListener('pointerup', finish, { signal })
    window.addEventListener('pointercancel', stop, { signal })
  }

  return {
    draft,
    startDrag,
    dragTo: (day) => {
      if (newest.current?.by === 'pointer') show({ ...newest.current, head: day })
    },
    extend: (from, to) => show({ anchor: newest.current?.anchor ?? from, head: to, by: 'keys' }),
    cancel: () => show(undefined),
  }
}

/** The days between two, the earlier first. */
export function rangeOf({ anchor, head }: Pick<RangeDraft, 'anchor' | 'head'>): DayRange {
  return anchor <= head ? { from: anchor, to: head } : { from: head, to: anchor }
}
