import { applyScope } from '#analysis/scope/applyScope.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'

import styles from './daily.module.css'
import { DAILY_NAMES, DAILY_SCOPES, dailyCases, type DailyCases } from './dailyFigures.ts'
import { DailyTable } from './DailyTable.tsx'
import { dailyWords } from './words.ts'

interface DailyProps {
  /** Everything in the data, whatever the page counts. */
  readonly all: Dataset
  /** What the page counts now. */
  readonly scope: InclusionScope
}

/** "Was it nearly daily?" answered for three ways to count, side by side. */
export default function Daily({ all, scope }: DailyProps) {
  const cases = dailyCases({
    all,
    founding: applyScope(all, DAILY_SCOPES.founding),
    once: applyScope(all, DAILY_SCOPES.once),
  })
  return (
    <div className={styles.columns}>
      <DailyTable cases={cases} coverage={all.meta.coverage} scope={scope} />
      <Conclusions cases={cases} />
    </div>
  )
}

/** What each way to count supports, in a sentence that says no more than its figures. */
function Conclusions({ cases }: { readonly cases: DailyCases }) {
  const { lang, format } = useLocale()
  const words = dailyWords[lang]
  return (
    <section className={styles.conclusions}>
      <h3>{words.supports}</h3>
      <dl>
        {DAILY_NAMES.map((name) => {
          const { days, daysWith } = cases[name].whole
          return (
            <div key={name}>
              <dt className="note">{words.scope[name]}</dt>
              <dd>
                {words.sentence(
                  format.number(daysWith),
                  format.number(days),
                  format.percent(daysWith / days),
                  format.number(days - daysWith),
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="note">{words.noneRecorded}</p>
    </section>
  )
}
