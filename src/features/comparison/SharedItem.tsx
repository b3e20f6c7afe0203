import type { Dataset } from '#domain/dataset.ts'
import type { Formats } from '#i18n/format.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { differ, type Pair, type SharedIncident } from './compareSources.ts'
import { comparisonWords } from './words.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'
import type { Step } from '#state/step.ts'

interface SharedItemProps {
  readonly told: SharedIncident
  /** What is told beside it, where the sides differ. */
  readonly field: 'day' | 'place'
  readonly dataset: Dataset
  /** Names of the sides. */
  readonly names: Pair<string>
  readonly step: Step<string | undefined>
}

/** An incident that both sides report, with the day or place that each gives where they are not the same. */
export function SharedItem({ told, field, dataset, names, step }: SharedItemProps) {
  const { lang, format } = useLocale()
  const { incident, days, places } = told
  const placeName = (id: string): string => dataset.places.get(id)?.name ?? id
  return (
    <li>
      <IncidentLink incident={incident} step={step} />
      {field === 'day' && differ(days) && (
        <Versions
          field={comparisonWords[lang].day}
          names={names}
          says={wordsOf(days, format.dayShort, format)}
        />
      )}
      {field === 'place' && differ(places) && (
        <Versions
          field={comparisonWords[lang].place}
          names={names}
          says={wordsOf(places, placeName, format)}
        />
      )}
    </li>
  )
}

interface VersionsProps {
  readonly field: string
  readonly names: Pair<string>
  readonly says: Pair<string>
}

function Versions({ field, names, says }: VersionsProps) {
  return (
    <div className="compare-versions">
      <p>{field}</p>
      <dl>
        {says.map((what, side) => (
          <div key={names[side]}>
            <dt>{names[side]}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function wordsOf<Value>(
  [first, second]: Pair<readonly Value[]>,
  word: (value: Value) => string,
  { list }: Formats,
): Pair<string> {
  return [list(first.map(word)), list(second.map(word))]
}
