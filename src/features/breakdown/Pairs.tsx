import { phraseOf } from '#analysis/facetLabels.ts'
import { ATTACK_TYPES } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import { monthsOf } from '#domain/day.ts'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { versusWords } from '#i18n/words/versus.ts'
import { compare } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { setMonths } from '#state/filterChanges.ts'
import type { Side } from '#state/viewState.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './breakdown.module.css'
import { breakdownWords } from './words.ts'

interface PairsProps {
  readonly side: Side
  readonly dataset: Dataset
}

/** The way from the columns to the full comparison of any two. */
export function Pairs({ side, dataset }: PairsProps) {
  const locale = useLocale()
  const columns = columnsOf(side, dataset, locale)
  const pairs = columns.flatMap((first, at) =>
    columns.slice(at + 1).map((second) => ({ first, second })),
  )
  const label = breakdownWords[locale.lang].inFull
  return (
    <div className={styles.pairs}>
      <span className="note">{label}</span>
      <ul aria-label={label}>
        {pairs.map(({ first, second }) => {
          const pair = versusWords[locale.lang].pair(first.name, second.name)
          return (
            <li key={pair}>
              <ViewLink
                action={(view) =>
                  compare(
                    { ...view, filter: first.alone(view.filter) },
                    { ...view, filter: second.alone(view.filter) },
                  )(view)
                }
              >
                {pair}
              </ViewLink>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface Named {
  readonly name: string
  /** A filter with this month or type in place of all others. */
  readonly alone: (filter: Filter) => Filter
}

function columnsOf(side: Side, dataset: Dataset, locale: Locale): readonly Named[] {
  return side === 'month'
    ? monthsOf(dataset.meta.coverage).map((month) => ({
        name: locale.format.monthName(month),
        alone: (filter) => setMonths(filter, [month]),
      }))
    : ATTACK_TYPES.map((type) => ({
        name: phraseOf('type', type, dataset, locale),
        alone: (filter) => ({ ...filter, type: { include: [type], exclude: [] } }),
      }))
}
