import {
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { formatDay, parseDay, type Day, type DayRange } from '#domain/day.ts'
import { admittedDays } from '#state/filterDays.ts'
import { isFiltered, type Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { shownRows, type DayCell } from '#drawing/dayCells.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { narrow } from '#state/actions.ts'
import { setDays, toggleDay } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'

import { dayAfterKey } from './keys.ts'
import { rangeOf, useRangeSelection } from './useRangeSelection.ts'

interface GridContents {
  readonly cells: ReadonlyMap<Day, DayCell>
  readonly highlight: HighlightStore
}

/** The tab stop of the grid, the range being selected, and what keys and pointers do. */
export function useGrid(dataset: Dataset, filter: Filter, { cells, highlight }: GridContents) {
  const dispatch = useDispatch()
  const { weekStart, dir } = useLocale()
  const [visited, setVisited] = useState<Day>()
  const pickDays = (range: DayRange) => dispatch(narrow((current) => setDays(current, range)))
  const { draft, startDrag, dragTo, extend, cancel } = useRangeSelection(pickDays)
  const { coverage } = dataset.meta
  const firstPicked = isFiltered(filter, 'day') ? admittedDays(filter, coverage)[0] : undefined

  function pick(day: Day) {
    if (draft?.by !== 'keys') return dispatch(narrow((current) => toggleDay(current, day)))
    cancel()
    return pickDays(rangeOf({ anchor: draft.anchor, head: day }))
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const day = dayAt(event.target)
    if (day === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation()
      cancel()
    }
    const target = dayAfterKey(event.key, day, { span: coverage, weekStart, dir })
    if (target === undefined) return
    event.preventDefault()
    if (event.shiftKey) extend(day, target)
    else cancel()
    buttonOf(event.currentTarget, target)?.focus()
  }

  function onClickCapture(event: MouseEvent<HTMLElement>) {
    const day = dayAt(event.target)
    if (day === undefined || !event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    cancel()
    pickDays(rangeOf({ anchor: draft?.anchor ?? firstPicked ?? day, head: day }))
  }

  return {
    tabStop: visited ?? firstPicked ?? coverage.from,
    draft,
    pick,
    handlers: {
      onKeyDown,
      onClickCapture,
      onPointerDown: (event: PointerEvent) => {
        const day = dayAt(event.target)
        if (day !== undefined && startsDrag(event)) startDrag(day)
      },
      onPointerOver: (event: PointerEvent) => {
        const day = dayAt(event.target)
        if (day !== undefined) dragTo(day)
      },
      onFocus: (event: FocusEvent) => {
        const day = dayAt(event.target)
        const cell = day && cells.get(day)
        setVisited(day)
        highlight.on(cell ? shownRows(cell) : [])
      },
      onBlur: (event: FocusEvent) => {
        highlight.on([])
        if (!event.currentTarget.contains(event.relatedTarget)) cancel()
      },
    },
  }
}

/** A finger scrolls the page, so only a mouse or a pen drags over days. */
function startsDrag(event: PointerEvent): boolean {
  const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
  return event.pointerType !== 'touch' && event.button === 0 && plain
}

/** The day of the cell that an event came from. */
function dayAt(target: EventTarget): Day | undefined {
  if (!(target instanceof Element)) return undefined
  const button = target.closest('td')?.querySelector<HTMLElement>('[data-day]')
  return parseDay(button?.dataset['day'] ?? '')
}

function buttonOf(grid: HTMLElement, day: Day): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-day="${formatDay(day)}"]`)
}
