import type { DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { adjust } from '#state/actions.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import { useDispatch } from '#state/navigation.ts'
import { Toggle } from '#ui/Toggle.tsx'

import styles from './daily.module.css'
import { DAILY_NAMES, DAILY_SCOPES, type DailyCases } from './dailyFigures.ts'
import { FigureRows } from './FigureRows.tsx'
import { dailyWords } from './words.ts'

interface DailyTableProps {
  readonly cases: DailyCases
  readonly coverage: DayRange
  readonly scope: InclusionScope
}

/** The key figures of each way to count in a column, for all days and by month; its head applies that way. */
export function DailyTable({ cases, coverage, scope }: DailyTableProps) {
  const dispatch = useDispatch()
  const { lang, format, plural } = useLocale()
  return (
    <table className={styles.table}>
      <caption className="note">{dailyWords[lang].caption}</caption>
      <thead>
        <tr>
          <th scope="col">{dailyWords[lang].measure}</th>
          {DAILY_NAMES.map((name) => (
            <th key={name} scope="col">
              <Toggle
                className="button-text"
                pressed={isSame(scope, DAILY_SCOPES[name])}
                onPress={() => dispatch(adjust({ scope: DAILY_SCOPES[name] }))}
              >
                {dailyWords[lang].scope[name]}
              </Toggle>
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

function isSame(a: InclusionScope, b: InclusionScope): boolean {
  return (
    a.sources === b.sources &&
    a.duplicates === b.duplicates &&
    a.without.length === 0 &&
    b.without.length === 0
  )
}
