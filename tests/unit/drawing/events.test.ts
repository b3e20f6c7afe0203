import { describe, expect, it } from 'vitest'

import { eventsByPeriod, numberedEvents } from '#drawing/events.ts'

import { realDataset } from '../realData.ts'
import { contextEvents, coverage } from '../records.ts'

const dataset = realDataset()
const { from, to } = coverage
const isDay = (date: string | null): date is string => date !== null && date.length === 10
const periods = eventsByPeriod(dataset)
const idsOf = (placed: readonly { readonly event: { readonly id: string } }[]): readonly string[] =>
  placed.map(({ event }) => event.id)

describe('the events around the attacks', () => {
  it('are numbered by date when they have a day in the coverage', () => {
    const dated = contextEvents.filter(({ date }) => isDay(date) && date >= from && date <= to)
    const numbered = numberedEvents(dataset)
    expect(numbered.map(({ number }) => number)).toEqual(dated.map((_, index) => index + 1))
    expect(idsOf(numbered).toSorted()).toEqual(dated.map(({ id }) => id).toSorted())
    const days = numbered.map(({ day }) => day)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })

  it('stand each in one period', () => {
    const before = contextEvents.filter(({ dateLatest }) => dateLatest < from)
    const after = contextEvents.filter(({ dateEarliest }) => dateEarliest > to)
    expect(idsOf(periods.before).toSorted()).toEqual(before.map(({ id }) => id).toSorted())
    expect(idsOf(periods.after).toSorted()).toEqual(after.map(({ id }) => id).toSorted())
    const all = [...periods.before, ...periods.inside, ...periods.after]
    expect(new Set(idsOf(all)).size).toBe(35)
    expect(all).toHaveLength(35)
  })

  it('stand in order of their day, or of the first day they can have been', () => {
    for (const placed of [periods.before, periods.inside, periods.after]) {
      const starts = placed.map(({ event }) => event.date ?? event.span.from)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }
  })

  it('have the number of the chart, or none', () => {
    const numbers = new Map(numberedEvents(dataset).map(({ event, number }) => [event.id, number]))
    for (const { event, number } of [...periods.before, ...periods.inside, ...periods.after]) {
      expect(number).toBe(numbers.get(event.id))
    }
    const inOrder = periods.inside.flatMap(({ number }) => number ?? [])
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
  })
})
