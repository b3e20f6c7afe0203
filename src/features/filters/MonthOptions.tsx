import type { Month } from '#domain/day.ts'
import type { Sign } from '#state/filterChanges.ts'
import { isFiltered, type Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { stepTo, type Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { signOf } from './FacetOptions.tsx'
import { Option } from './Option.tsx'
import { filterWords } from './words.ts'

export interface MonthSteps {
  readonly month: Step<{ readonly month: Month; readonly sign?: Sign }>
  readonly months: Step<readonly Month[]>
}

interface MonthOptionsProps {
  readonly filter: Filter
  readonly counts: ReadonlyMap<Month, number>
  readonly steps: MonthSteps
}

/** All months, or any of them. */
export function MonthOptions({ filter, counts, steps }: MonthOptionsProps) {
  const { lang, format } = useLocale()
  const total = format.number([...counts.values()].reduce((sum, count) => sum + count, 0))
  return (
    <ul className="facet-options month-options" aria-label={filterWords[lang].month}>
      <li>
        <span className="option">
          <StepLink
            className="option-pick"
            step={steps.months}
            to={[]}
            current={!isFiltered(filter, 'day')}
          >
            <span className="option-label">{filterWords[lang].allMonths}</span>{' '}
            <span className="option-count">{total}</span>
          </StepLink>
        </span>
      </li>
      {[...counts].map(([month, count]) => (
        <li key={month}>
          <Option
            label={format.monthShort(month)}
            count={count}
            sign={signOf(filter.months, month)}
            step={stepTo(steps.month, (sign: Sign) => ({ month, sign }))}
          />
        </li>
      ))}
    </ul>
  )
}
