import type { DayRange } from '#domain/day.ts'
import type { Basis } from '#state/inclusionScope.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import { DAILY_BASES, DAILY_NAMES, type DailyCases } from './dailyFigures.ts'
import type { Step } from '#ui/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { FigureRows } from './FigureRows.tsx'

/** The acts that the comparison offers. */
export interface DailySteps {
  readonly basis: Step<Basis>
}

interface DailyTableProps {
  readonly cases: DailyCases
  readonly coverage: DayRange
  readonly basis: Basis
  readonly steps: DailySteps
}

/** The key figures of each way to count in a column, over all days and by month; a column's head leads to it. */
export function DailyTable({ cases, coverage, basis, steps }: DailyTableProps) {
  const { t, format, plural } = useFullLocale()
  return (
    <table className="daily-table">
      <caption>{t.daily.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.daily.measure}</th>
          {DAILY_NAMES.map((name) => (
            <th key={name} scope="col">
              <StepLink
                step={steps.basis}
                to={DAILY_BASES[name]}
                current={isSame(basis, DAILY_BASES[name])}
              >
                {t.daily.basis[name]}
              </StepLink>
            </th>
          ))}
        </tr>
      </thead>
      <FigureRows
        heading={format.range(coverage)}
        figures={DAILY_NAMES.map((name) => cases[name].whole)}
      />
      {cases.all.months.map(({ month, figures }, index) => (
        <FigureRows
          key={month}
          heading={t.daily.month(format.month(month), plural(figures.days, t.daily.covered))}
          figures={DAILY_NAMES.flatMap((name) => cases[name].months[index]?.figures ?? [])}
        />
      ))}
    </table>
  )
}

function isSame(a: Basis, b: Basis): boolean {
  return (
    a.sources === b.sources &&
    a.duplicates === b.duplicates &&
    a.without.length === 0 &&
    b.without.length === 0
  )
}
