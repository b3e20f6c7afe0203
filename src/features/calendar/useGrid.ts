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
import type { DayCell } from '#drawing/dayCells.ts'
import type { Light } from '#ui/light.ts'
import type { Step } from '#state/step.ts'

import { rowsShownIn } from './cellRows.ts'
import { dayAfterKey } from './keys.ts'
import { ordered, useDraft } from './useDraft.ts'

/** Where the acts of the calendar lead. */
export interface CalendarSteps {
  /** Picks one day, or lets go of it. */
  readonly day: Step<Day>
  readonly days: Step<DayRange>
  /** Opens an incident by id. */
  readonly incident: Step<string>
}

interface GridContents {
  readonly cells: ReadonlyMap<Day, DayCell>
  readonly light: Light
  readonly steps: CalendarSteps
}

/** The state of the grid between acts (its one tab stop, a range half made) and what keys and pointers do in it. */
export function useGrid(dataset: Dataset, filter: Filter, { cells, light, steps }: GridContents) {
  const { weekStart, dir } = useLocale()
  const [visited, setVisited] = useState<Day>()
  const { draft, startDrag, dragTo, extend, drop } = useDraft(steps.days.take)
  const { coverage } = dataset.meta
  const firstPicked = isFiltered(filter, 'day') ? admittedDays(filter, coverage)[0] : undefined

  function pick(day: Day) {
    if (draft?.by !== 'keys') return steps.day.take(day)
    drop()
    return steps.days.take(ordered(draft.anchor, day))
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const day = dayAt(event.target)
    if (day === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation()
      drop()
    }
    const target = dayAfterKey(event.key, day, { span: coverage, weekStart, dir })
    if (target === undefined) return
    event.preventDefault()
    if (event.shiftKey) extend(day, target)
    else drop()
    linkOf(event.currentTarget, target)?.focus()
  }

  function onClickCapture(event: MouseEvent<HTMLElement>) {
    const row = rowAt(event.target)
    const day = dayAt(event.target)
    if (day === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (!event.shiftKey && row === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const incident = row === undefined ? undefined : dataset.incidents[row]
    if (!event.shiftKey && incident !== undefined) return steps.incident.take(incident.id)
    drop()
    return steps.days.take(ordered(draft?.anchor ?? firstPicked ?? day, day))
  }

  /** Lights up the mark that an event came from, else all that its day shows. */
  function point({ target }: { readonly target: EventTarget }) {
    const day = dayAt(target)
    const cell = day === undefined ? undefined : cells.get(day)
    const shown = cell === undefined ? [] : rowsShownIn(cell)
    const row = rowAt(target)
    light.on(row === undefined ? shown : shown.filter((one) => one === row))
  }

  return {
    /** The day that Tab reaches. */
    stop: visited ?? firstPicked ?? coverage.from,
    draft,
    step: { href: steps.day.href, take: pick },
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
        point(event)
      },
      onPointerLeave: () => light.on([]),
      onFocus: (event: FocusEvent) => {
        setVisited(dayAt(event.target))
        point(event)
      },
      onBlur: (event: FocusEvent) => {
        light.on([])
        if (!event.currentTarget.contains(event.relatedTarget)) drop()
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
  const link = target.closest('td')?.querySelector<HTMLElement>('[data-day]')
  return parseDay(link?.dataset['day'] ?? '')
}

/** The row of the mark that an event came from. */
function rowAt(target: EventTarget): number | undefined {
  if (!(target instanceof Element)) return undefined
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  return row === undefined ? undefined : Number(row)
}

function linkOf(grid: HTMLElement, day: Day): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-day="${formatDay(day)}"]`)
}
