import type { Selection } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { MapLayout, NamedArea } from '#drawing/mapLayout.ts'
import { countedOf } from '#drawing/mapMarks.ts'
import { commonWords } from '#i18n/words/common.ts'
import { mapWords } from '#i18n/words/map.ts'
import { narrow } from '#state/actions.ts'
import { toggleWhere } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { Toggle } from '#ui/Toggle.tsx'
import { classNames } from '#ui/classNames.ts'

import styles from './map.module.css'
import { positionOf } from './PlaceLabels.tsx'

interface AreaLabelsProps {
  readonly layout: MapLayout
  readonly picked: Selection
}

/** Names of governorates that have incidents, each a switch for those. */
export function AreaLabels({ layout: { areas, marks }, picked }: AreaLabelsProps) {
  const { lang, plural } = useLocale()
  if (areas.length === 0) return null
  function spokenName({ slug, name }: NamedArea): string {
    const counted = countedOf(marks.filter(({ place }) => place.admin1 === slug))
    const isFaint = counted.every(({ faint }) => faint)
    const words = isFaint ? mapWords[lang].leftOut : commonWords[lang].incidents
    const count = plural(counted.length, words)
    return mapWords[lang].placeLabel(name, count)
  }
  return (
    <ul className={styles.labels} aria-label={mapWords[lang].governorates}>
      {areas.map((area) => (
        <li key={area.slug} className="leaflet-zoom-animated" style={positionOf(area.label)}>
          <AreaLabel
            area={area}
            name={mapWords[lang].showOnly(spokenName(area))}
            isPicked={picked.include.includes(area.slug)}
          />
        </li>
      ))}
    </ul>
  )
}

interface AreaLabelProps {
  readonly area: NamedArea
  /** With the number of its incidents. */
  readonly name: string
  readonly isPicked: boolean
}

function AreaLabel({ area: { slug, name: written, crowd }, name, isPicked }: AreaLabelProps) {
  const dispatch = useDispatch()
  const { lang, format } = useLocale()
  return (
    <Toggle
      pressed={isPicked}
      onPress={() => dispatch(narrow((filter) => toggleWhere(filter, 'admin1', slug)))}
      className={
        crowd ? classNames(styles.label, crowd.isFaint && styles['label-faint']) : styles.area
      }
      draggable={false}
      aria-label={name}
      title={isPicked ? mapWords[lang].showAll : mapWords[lang].showOnly(written)}
    >
      <span>{written}</span>{' '}
      {crowd && <span className={styles['label-count']}>{format.number(crowd.count)}</span>}
    </Toggle>
  )
}
