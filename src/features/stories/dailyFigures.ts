import type { Dataset } from '#domain/dataset.ts'
import { monthOf, monthsOf, type Month } from '#domain/day.ts'
import { FULL_SCOPE, type InclusionScope } from '#state/inclusionScope.ts'
import { admittedDays } from '#state/filterDays.ts'
import { EMPTY_FILTER } from '#state/filter.ts'

import { figuresOf, type KeyFigures } from '#analysis/keyFigures.ts'

/** Three ways to count, each with nothing struck and nothing filtered. */
export const DAILY_SCOPES = {
  all: FULL_SCOPE,
  founding: { ...FULL_SCOPE, sources: 'founding' },
  once: { ...FULL_SCOPE, duplicates: 'once' },
} as const satisfies Readonly<Record<string, InclusionScope>>

export const DAILY_NAMES = [
  'all',
  'founding',
  'once',
] as const satisfies (keyof typeof DAILY_SCOPES)[]
export type DailyName = (typeof DAILY_NAMES)[number]

/** The key figures of one way to count, over all days covered and month by month. */
interface DailyCase {
  readonly whole: KeyFigures
  /** In order; runs and quiet spells are cut at the ends of the month. */
  readonly months: readonly { readonly month: Month; readonly figures: KeyFigures }[]
}

export type DailyCases = Readonly<Record<DailyName, DailyCase>>

/** "Was it nearly daily?", answered for each way to count over the whole of the data. */
export function dailyCases({ all, founding, once }: Record<DailyName, Dataset>): DailyCases {
  return { all: caseOf(all), founding: caseOf(founding), once: caseOf(once) }
}

function caseOf({ incidents, meta }: Dataset): DailyCase {
  const days = admittedDays(EMPTY_FILTER, meta.coverage)
  return {
    whole: figuresOf(incidents, days),
    months: monthsOf(meta.coverage).map((month) => ({
      month,
      figures: figuresOf(
        incidents.filter(({ date }) => monthOf(date) === month),
        days.filter((day) => monthOf(day) === month),
      ),
    })),
  }
}
