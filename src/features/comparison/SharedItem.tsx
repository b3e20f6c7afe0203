import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'

import styles from './compare.module.css'
import { differ, type Pair, type SharedIncident } from './compareSources.ts'
import { comparisonWords } from './words.ts'

interface SharedItemProps {
  readonly shared: SharedIncident
  /** What each side gives is shown where it differs. */
  readonly field: 'day' | 'place'
  readonly dataset: Dataset
  /** Names of the sides. */
  readonly names: Pair<string>
}

/** An incident that both sides report, with the day or place that each gives where they differ. */
export function SharedItem({ shared, field, dataset, names }: SharedItemProps) {
  const { format } = useLocale()
  const { incident, days, places } = shared
  const placeName = (id: string): string => dataset.places.get(id)?.name ?? id
  const differs = field === 'day' ? differ(days) : differ(places)
  const textOf = (side: 0 | 1): string =>
    format.list(field === 'day' ? days[side].map(format.dayShort) : places[side].map(placeName))
  return (
    <li>
      <IncidentLink incident={incident} />
      {differs && <Versions field={field} names={names} says={[textOf(0), textOf(1)]} />}
    </li>
  )
}

interface VersionsProps extends Pick<SharedItemProps, 'field' | 'names'> {
  readonly says: Pair<string>
}

function Versions({ field, names, says }: VersionsProps) {
  const { lang } = useLocale()
  return (
    <div className={styles.versions}>
      <p>{comparisonWords[lang][field]}</p>
      <dl>
        {says.map((text, side) => (
          <div key={names[side]}>
            <dt>{names[side]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
