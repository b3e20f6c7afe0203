import type { Selection } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { numberOf, type CrowdScene } from '#drawing/crowd.ts'
import type { Frame } from '#drawing/frame.ts'
import { fallbackBox } from '#drawing/mapDrawing.ts'
import { shortName } from '#drawing/mapMarks.ts'
import type { Step } from '#state/step.ts'

import { measure } from './measure.ts'
import { mapWords } from '#i18n/words/map.ts'
import { PlaceLabel } from './PlaceLabel.tsx'

interface CrowdLabelsProps {
  readonly scene: CrowdScene
  readonly frame: Frame
  readonly picked: Selection
  /** Told the place that the reader points at, by index, and `undefined` when no longer. */
  readonly onLight: (at: number | undefined) => void
  readonly step: Step<string>
}

/** Names and counts of the places of the view with most incidents: the keyboard's way over a crowded map. */
export function CrowdLabels({ scene, frame, picked, onLight, step }: CrowdLabelsProps) {
  const { lang } = useLocale()
  if (scene.named.length === 0) return null
  return (
    <ul className="map-labels" aria-label={mapWords[lang].mostPlaces}>
      {scene.named.map((named) => {
        const { place, at, shown } = named
        const count = numberOf(named)
        const box = scene.boxes.get(place.id)
        const { x, y } = box ?? fallbackBox(place, count, frame, measure)
        return (
          <li
            key={place.id}
            className={`leaflet-zoom-animated${box === undefined ? ' map-label-roomless' : ''}`}
            style={{ transform: `translate(${x}px, ${y}px)` }}
          >
            <PlaceLabel
              named={{ place, count, isFaint: shown === 0 }}
              lines={[shortName(place.name)]}
              isPicked={picked.include.includes(place.id)}
              onLight={(lit) => onLight(lit ? at : undefined)}
              step={step}
            />
          </li>
        )
      })}
    </ul>
  )
}
