import type { Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { textEdge, type PlacedLabel } from '#drawing/labels.ts'
import type { MapLayout } from '#drawing/mapLayout.ts'
import { fallbackLabel } from '#drawing/placeNames.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { mapWords } from '#i18n/words/map.ts'
import { classNames } from '#ui/classNames.ts'

import styles from './map.module.css'
import { PlaceLabel } from './PlaceLabel.tsx'

interface PlaceLabelsProps {
  readonly layout: MapLayout
  readonly filter: Filter
  readonly highlight: HighlightStore
  /** Left to the pointer where the names repeat those of the map. */
  readonly tabIndex?: -1
}

/** Names and counts of places: the keyboard's way over the map. One without room shows when focused. */
export function PlaceLabels({ layout, filter, highlight, tabIndex }: PlaceLabelsProps) {
  const { lang } = useLocale()
  const { places, frame } = layout
  if (places.length === 0) return null
  return (
    <ul className={styles.labels} aria-label={mapWords[lang].places}>
      {places.map((named) => (
        <li
          key={named.key}
          className={classNames(
            'leaflet-zoom-animated',
            named.label === undefined && styles['label-roomless'],
          )}
          style={positionOf(named.label ?? fallbackLabel(named, frame))}
        >
          <PlaceLabel
            named={named}
            filter={filter}
            tabIndex={tabIndex}
            onPoint={(isPointed) => highlight.on(isPointed ? named.rows : [])}
          />
        </li>
      ))}
    </ul>
  )
}

const SHIFT = { left: 0, middle: -50, right: -100 } as const

/** Where a name stands on the map, whose coordinates run from the left in every language. */
export function positionOf(label: PlacedLabel) {
  const x = `calc(${textEdge(label)}px + ${SHIFT[label.align]}%)`
  const textAlign = label.align === 'middle' ? 'center' : label.align
  return { transform: `translate(${x}, ${label.y}px)`, textAlign } as const
}
