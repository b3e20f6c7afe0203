import { useRef, useState } from 'react'

import type { Day, DayRange } from '#domain/day.ts'

/** A range half made: from the day it began on to the day that the reader has reached. */
export interface Draft {
  readonly anchor: Day
  readonly head: Day
  readonly by: 'keys' | 'pointer'
}

interface DraftActs {
  /** Once it has left the day that it began on. */
  readonly draft: Draft | undefined
  readonly startDrag: (day: Day) => void
  /** Moves the end of the drag; nothing when no drag is on. */
  readonly dragTo: (day: Day) => void
  /** Moves the end of the range that keys make, which begins on `from` unless it has begun. */
  readonly extend: (from: Day, to: Day) => void
  readonly drop: () => void
}

/**
 * Keeps the range that a drag or Shift with arrow keys is making; `onRange` is told when a drag over days ends.
 * A drag may end before its last step is drawn, so its end reads the newest draft, not the one on the screen.
 */
export function useDraft(onRange: (range: DayRange) => void): DraftActs {
  const [draft, setDraft] = useState<Draft>()
  const newest = useRef<Draft>(undefined)

  function show(next: Draft | undefined) {
    newest.current = next
    setDraft(hasBegun(next) ? next : undefined)
  }

  function startDrag(day: Day) {
    const listening = new AbortController()
    const { signal } = listening
    function release() {
      const made = newest.current
      end()
      if (made !== undefined && made.anchor !== made.head) onRange(ordered(made.anchor, made.head))
    }
    function end() {
      listening.abort()
      show(undefined)
    }
    show({ anchor: day, head: day, by: 'pointer' })
    window.addEventListener('pointerup', release, { signal })
    window.addEventListener('pointercancel', end, { signal })
  }

  return {
    draft,
    startDrag,
    dragTo: (day) => {
      if (newest.current?.by === 'pointer') show({ ...newest.current, head: day })
    },
    extend: (from, to) => show({ anchor: newest.current?.anchor ?? from, head: to, by: 'keys' }),
    drop: () => show(undefined),
  }
}

/** Not so for a press that has not left its day. */
function hasBegun(draft: Draft | undefined): boolean {
  return draft?.by === 'keys' || draft?.anchor !== draft?.head
}

/** The days of a range half made. */
export function rangeOf(draft: Draft | undefined): DayRange | undefined {
  return draft && ordered(draft.anchor, draft.head)
}

/** Two days as a range, the earlier first. */
export function ordered(a: Day, b: Day): DayRange {
  return a <= b ? { from: a, to: b } : { from: b, to: a }
}
