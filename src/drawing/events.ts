import type { ContextEvent, Dataset } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'

/** A context event with a day in the coverage, numbered in order of date. */
export interface NumberedEvent {
  readonly number: number
  readonly day: Day
  readonly event: ContextEvent
}

/** The context events dated to one day of the coverage, in order of date, numbered from 1. */
export function numberedEvents({ contextEvents, meta }: Dataset): readonly NumberedEvent[] {
  const { from, to } = meta.coverage
  return contextEvents
    .flatMap((event) => {
      const day = event.date
      return day === null || day < from || day > to ? [] : [{ day, event }]
    })
    .toSorted((a, b) => a.day - b.day)
    .map((item, index) => ({ ...item, number: index + 1 }))
}

export const PERIODS = ['before', 'inside', 'after'] as const
export type Period = (typeof PERIODS)[number]

/** A context event in its place in time. */
export interface PlacedEvent {
  readonly event: ContextEvent
  /** Its number on the chart; `undefined` when it has no day in the coverage. */
  readonly number: number | undefined
}

/**
 * All context events by period: before the coverage, touching it, after it; in order of their day
 * or, without one, of the first day they can have been.
 */
export function eventsByPeriod(dataset: Dataset): Readonly<Record<Period, readonly PlacedEvent[]>> {
  const { from, to } = dataset.meta.coverage
  const numbers = new Map(numberedEvents(dataset).map(({ event, number }) => [event.id, number]))
  const placed = dataset.contextEvents
    .toSorted((a, b) => (a.date ?? a.span.from) - (b.date ?? b.span.from))
    .map((event) => ({ event, number: numbers.get(event.id) }))
  return {
    before: placed.filter(({ event }) => event.span.to < from),
    inside: placed.filter(({ event }) => event.span.to >= from && event.span.from <= to),
    after: placed.filter(({ event }) => event.span.from > to),
  }
}
