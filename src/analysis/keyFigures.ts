import type { Dataset, Incident } from '#domain/dataset.ts'
import { lengthInDays, type Day, type DayRange } from '#domain/day.ts'
import { admittedDays } from '#state/filterDays.ts'
import type { Filter } from '#state/filter.ts'
import type { Tally } from './tally/tally.ts'

/** Days without which a week is not an average: less than two weeks are one week and a part of another. */
const LEAST_DAYS = 14

/** A sum of reported figures, and the number of incidents that have none. */
export interface Toll {
  readonly reported: number
  /** Incidents with no figure; they are no part of the sum and do not count as zero. */
  readonly withoutFigure: number
}

/** The longest stretch of days of a kind; the first one where several are as long. */
export interface Spell extends DayRange {
  /** How many stretches are as long. */
  readonly times: number
}

/** The answer to "was it nearly daily?" for one view. */
export interface KeyFigures {
  readonly incidents: number
  /** Days of the coverage that the filter admits. */
  readonly days: number
  readonly daysWith: number
  /** Most days in a row with at least one incident; `undefined` when there is none. */
  readonly longestRun: Spell | undefined
  /** Most days in a row with none recorded; `undefined` when there is no such day. */
  readonly longestQuiet: Spell | undefined
  /** Incidents in seven admitted days, on average; `undefined` of less than two weeks, and where there is no incident. */
  readonly perWeek: number | undefined
  /** Incidents that somebody claimed, and those blamed on somebody in particular: one can be both. */
  readonly claimed: number
  readonly blamed: number
  /** Incidents that nobody claimed and that are blamed on nobody in particular. */
  readonly unnamed: number
  readonly killed: Toll
  readonly injured: Toll
}

/** Key figures of the rows that a tally shows. */
export function keyFigures(dataset: Dataset, tally: Tally, filter: Filter): KeyFigures {
  const shown = dataset.incidents.filter((_, row) => tally.fails[row] === 0)
  return figuresOf(shown, admittedDays(filter, dataset.meta.coverage))
}

/** Key figures of incidents over the days looked at, which are in order and hold every incident's day. */
export function figuresOf(incidents: readonly Incident[], days: readonly Day[]): KeyFigures {
  const withIncident = new Set(incidents.map(({ date }) => date))
  return {
    incidents: incidents.length,
    days: days.length,
    daysWith: withIncident.size,
    longestRun: longestSpan(days.filter((day) => withIncident.has(day))),
    longestQuiet: longestSpan(days.filter((day) => !withIncident.has(day))),
    perWeek: perWeekIn(incidents.length, days.length),
    claimed: incidents.filter(isClaimed).length,
    blamed: incidents.filter(isBlamed).length,
    unnamed: incidents.filter((it) => !isClaimed(it) && !isBlamed(it)).length,
    killed: toll(incidents, 'killed'),
    injured: toll(incidents, 'injured'),
  }
}

function isClaimed({ claimedBy }: Incident): boolean {
  return claimedBy.length > 0
}

function isBlamed({ blamed }: Incident): boolean {
  return blamed.length > 0
}

/** The longest unbroken span among days in order; the first of equals. */
export function longestSpan(days: readonly Day[]): Spell | undefined {
  const spans: DayRange[] = []
  for (const day of days) {
    const last = spans.at(-1)
    if (last?.to === day - 1) spans[spans.length - 1] = { from: last.from, to: day }
    else spans.push({ from: day, to: day })
  }
  const length = Math.max(...spans.map(lengthInDays))
  const [first, ...others] = spans.filter((span) => lengthInDays(span) === length)
  return first && { ...first, times: others.length + 1 }
}

function perWeekIn(incidents: number, days: number): number | undefined {
  return incidents === 0 || days < LEAST_DAYS ? undefined : (incidents / days) * 7
}

function toll(incidents: readonly Incident[], field: 'killed' | 'injured'): Toll {
  const figures = incidents.map((incident) => incident[field])
  return {
    reported: figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0),
    withoutFigure: figures.filter((figure) => figure === null).length,
  }
}
