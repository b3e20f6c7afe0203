import type { DayRange } from '#domain/day.ts'
import type { Basis } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { DAILY_BASES, DAILY_NAMES, type DailyCases } from './dailyFigures.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { FigureRows } from './FigureRows.tsx'
import { dailyWords } from './words.ts'

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
  const { lang, format, plural } = useLocale()
  return (
    <table className="daily-table">
      <caption>{dailyWords[lang].caption}</caption>
      <thead>
        <tr>
          <th scope="col">{dailyWords[lang].measure}</th>
          {DAILY_NAMES.map((name) => (
            <th key={name} scope="col">
              <StepLink
                step={steps.basis}
                to={DAILY_BASES[name]}
                current={isSame(basis, DAILY_BASES[name])}
              >
                {dailyWords[lang].basis[name]}
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
          heading={dailyWords[lang].month(
            format.month(month),
            plural(figures.days, dailyWords[lang].covered),
          )}
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
