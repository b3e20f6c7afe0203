import { useFullLocale } from '#i18n/useFullLocale.ts'
import { DAILY_NAMES, type DailyCases } from './dailyFigures.ts'

/** What each way to count can support, in a sentence that says no more than its figures. */
export function Supports({ cases }: { readonly cases: DailyCases }) {
  const { t, format } = useFullLocale()
  return (
    <section className="daily-supports">
      <h3>{t.daily.supports}</h3>
      <dl>
        {DAILY_NAMES.map((name) => {
          const { days, daysWith } = cases[name].whole
          return (
            <div key={name}>
              <dt>{t.daily.basis[name]}</dt>
              <dd>
                {t.daily.sentence(
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
      <p>{t.daily.noneRecorded}</p>
    </section>
  )
}
