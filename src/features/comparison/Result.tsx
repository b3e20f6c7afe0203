import type { Dataset, Evidence } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { compareSources } from './compareSources.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'
import type { Step } from '#state/step.ts'

import { Part } from './Part.tsx'
import { SharedItem } from './SharedItem.tsx'
import type { Sides } from './SideChoice.tsx'
import { sideName } from './sides.ts'
import { comparisonWords } from './words.ts'

interface ResultProps {
  readonly dataset: Dataset
  readonly evidence: Evidence
  readonly sides: Sides
  readonly step: Step<string | undefined>
}

/** What comes of setting two sides against each other. */
export function Result({ dataset, evidence, sides, step }: ResultProps) {
  const locale = useLocale()
  const { lang, format, plural } = locale
  const words = comparisonWords[lang]
  if (sides[0] === sides[1]) return <p role="status">{words.same}</p>
  const first = sideName(sides[0], evidence, locale)
  const second = sideName(sides[1], evidence, locale)
  const { both, onlyFirst, onlySecond, daysDiffer } = compareSources(dataset, evidence, sides)
  const all = format.number(dataset.incidents.length)
  const shared = { dataset, names: [first, second] as const, step }
  return (
    <>
      <p role="status" className="compare-total">
        {[
          words.total(first, format.number(both.length + onlyFirst.length), all),
          words.total(second, format.number(both.length + onlySecond.length), all),
          both.length === 0 ? words.noBoth : plural(both.length, words.both),
        ].join(' ')}
      </p>
      {both.length > 0 && (
        <>
          <Part heading={words.daysDiffer} empty={words.noDaysDiffer}>
            {daysDiffer.map((told) => (
              <SharedItem key={told.incident.id} told={told} field="day" {...shared} />
            ))}
          </Part>
          <Part heading={words.inBoth} empty={words.none}>
            {both.map((told) => (
              <SharedItem key={told.incident.id} told={told} field="place" {...shared} />
            ))}
          </Part>
        </>
      )}
      <div className="compare-apart">
        <Part heading={words.only(first)} empty={words.none}>
          {onlyFirst.map((incident) => (
            <li key={incident.id}>
              <IncidentLink incident={incident} step={step} />
            </li>
          ))}
        </Part>
        <Part heading={words.only(second)} empty={words.none}>
          {onlySecond.map((incident) => (
            <li key={incident.id}>
              <IncidentLink incident={incident} step={step} />
            </li>
          ))}
        </Part>
      </div>
    </>
  )
}
