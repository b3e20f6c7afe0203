import { useLocale } from '#i18n/useLocale.ts'
import { DAILY_NAMES, type DailyCases } from './dailyFigures.ts'
import { dailyWords } from './words.ts'

/** What each way to count can support, in a sentence that says no more than its figures. */
export function Supports({ cases }: { readonly cases: DailyCases }) {
  const { lang, format } = useLocale()
  return (
    <section className="daily-supports">
      <h3>{dailyWords[lang].supports}</h3>
      <dl>
        {DAILY_NAMES.map((name) => {
          const { days, daysWith } = cases[name].whole
          return (
            <div key={name}>
              <dt>{dailyWords[lang].basis[name]}</dt>
              <dd>
                {dailyWords[lang].sentence(
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
      <p>{dailyWords[lang].noneRecorded}</p>
    </section>
  )
}
