import { describe, expect, it } from 'vitest'

import { applyScope } from '#analysis/scope/applyScope.ts'
import { formatDay, lengthInDays, type DayRange } from '#domain/day.ts'
import { DAILY_SCOPES, DAILY_NAMES, dailyCases } from '#features/stories/dailyFigures.ts'
import type { KeyFigures } from '#analysis/keyFigures.ts'

import { realDataset } from '../realData.ts'
import { coveredDays, incidents } from '../records.ts'

const dataset = realDataset()
const once = applyScope(dataset, DAILY_SCOPES.once)
const cases = dailyCases({
  all: dataset,
  founding: applyScope(dataset, DAILY_SCOPES.founding),
  once,
})

function longest(runs: readonly string[] | null): number {
  return Math.max(0, ...(runs ?? []).map(({ length }) => length))
}

function daysIn(range: DayRange | undefined): number {
  return range === undefined ? 0 : lengthInDays(range)
}

/** Figures counted from the file by text alone. */
function counted(dates: readonly string[], days: readonly string[]) {
  const marks = days.map((day) => (dates.includes(day) ? 'x' : '.')).join('')
  return {
    incidents: dates.length,
    days: days.length,
    daysWith: marks.replaceAll('.', '').length,
    run: longest(marks.match(/x+/g)),
    quiet: longest(marks.match(/\.+/g)),
    perWeek:
      dates.length === 0 || days.length < 14
        ? undefined
        : ((dates.length * 7) / days.length).toFixed(6),
  }
}

function told(figures: KeyFigures) {
  const { days, daysWith, longestRun, longestQuiet, perWeek } = figures
  return {
    incidents: figures.incidents,
    days,
    daysWith,
    run: daysIn(longestRun),
    quiet: daysIn(longestQuiet),
    perWeek: perWeek?.toFixed(6),
  }
}

const dates = {
  all: incidents.map(({ date }) => date),
  founding: incidents.filter(({ founding }) => founding).map(({ date }) => date),
  once: incidents
    .filter(({ id }) => once.incidents.some((incident) => incident.id === id))
    .map(({ date }) => date),
}

describe('the key figures side by side', () => {
  it.each(DAILY_NAMES)('%s: equal what the file gives over all days', (name) => {
    expect(told(cases[name].whole)).toEqual(counted(dates[name], coveredDays()))
  })

  it.each(DAILY_NAMES)('%s: equal what the file gives month by month', (name) => {
    expect(cases[name].months.map(({ month }) => month)).toEqual(['2020-07', '2020-08', '2020-09'])
    for (const { month, figures } of cases[name].months) {
      const inMonth = (day: string): boolean => day.startsWith(month)
      expect(told(figures)).toEqual(
        counted(dates[name].filter(inMonth), coveredDays().filter(inMonth)),
      )
    }
  })

  it('say 47 of 70 days for all, 32 for the original sources, and 59 records once', () => {
    expect(cases.all.whole).toMatchObject({ incidents: 67, days: 70, daysWith: 47 })
    expect(cases.founding.whole).toMatchObject({ incidents: 39, daysWith: 32 })
    expect(cases.once.whole.incidents).toBe(59)
    expect(cases.all.months[0]?.figures.days).toBe(9)
  })

  it('name the days of the longest run', () => {
    const run = cases.all.whole.longestRun
    expect(run && [formatDay(run.from), formatDay(run.to)]).toEqual(['2020-08-09', '2020-08-16'])
  })
})
