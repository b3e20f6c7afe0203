import { useEffect, useState } from 'react'

import type { Day, DayRange } from '#domain/day.ts'

/** A range half made: from the day it began on to the day that the reader has reached. */
export interface Draft {
  readonly anchor: Day
  readonly head: Day
  readonly by: 'keys' | 'pointer'
}

interface DraftActs {
  readonly draft: Draft | undefined
  readonly startDrag: (day: Day) => void
  /** Moves the end of the drag; nothing when no drag is on. */
  readonly dragTo: (day: Day) => void
  /** Moves the end of the range that keys make, which begins on `from` unless it has begun. */
  readonly extend: (from: Day, to: Day) => void
  readonly drop: () => void
}

/** Keeps the range that a drag or Shift with arrow keys is making; `onRange` is told when a drag over days ends. */
export function useDraft(onRange: (range: DayRange) => void): DraftActs {
  const [draft, setDraft] = useState<Draft>()

  useEffect(
    function endDragAnywhere() {
      if (draft?.by !== 'pointer') return undefined
      const { anchor, head } = draft
      const listening = new AbortController()
      const { signal } = listening
      function release() {
        setDraft(undefined)
        if (anchor !== head) onRange(ordered(anchor, head))
      }
      window.addEventListener('pointerup', release, { signal })
      window.addEventListener('pointercancel', () => setDraft(undefined), { signal })
      return function stopListening() {
        listening.abort()
      }
    },
    [draft, onRange],
  )

  return {
    draft,
    startDrag: (day) => setDraft({ anchor: day, head: day, by: 'pointer' }),
    dragTo: (day) => {
      if (draft?.by === 'pointer') setDraft({ ...draft, head: day })
    },
    extend: (from, to) => setDraft({ anchor: draft?.anchor ?? from, head: to, by: 'keys' }),
    drop: () => setDraft(undefined),
  }
}

/** The days of a range half made; `undefined` for a press that has not left its day. */
export function rangeOf(draft: Draft | undefined): DayRange | undefined {
  if (draft === undefined) return undefined
  const pressed = draft.by === 'pointer' && draft.anchor === draft.head
  return pressed ? undefined : ordered(draft.anchor, draft.head)
}

/** Two days as a range, the earlier first. */
export function ordered(a: Day, b: Day): DayRange {
  return a <= b ? { from: a, to: b } : { from: b, to: a }
}
