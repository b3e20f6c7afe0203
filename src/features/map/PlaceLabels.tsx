import type { Selection } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Frame } from '#drawing/frame.ts'
import { countOf, fallbackBox, isBroken, linesOf } from '#drawing/mapDrawing.ts'
import { shortName, type PlaceMarks } from '#drawing/mapMarks.ts'
import type { Scene } from '#drawing/mapScene.ts'
import type { Light } from '#ui/light.ts'
import type { Step } from '#state/step.ts'
import { mapWords } from '#i18n/words/map.ts'

import { measure } from './measure.ts'
import { PlaceLabel } from './PlaceLabel.tsx'

interface PlaceLabelsProps {
  readonly scene: Scene
  readonly frame: Frame
  readonly picked: Selection
  readonly light: Light
  readonly step: Step<string>
}

/** Names and counts of places: the keyboard's way over the map. One without room shows when focused. */
export function PlaceLabels({ scene, frame, picked, light, step }: PlaceLabelsProps) {
  const { lang } = useLocale()
  if (scene.places.length === 0) return null
  return (
    <ul className="map-labels" aria-label={mapWords[lang].places}>
      {scene.places.map((marks) => {
        const box = scene.placeBoxes.get(marks.place.id)
        const { x, y } = box ?? fallbackBox(marks.place, countOf(marks), frame, measure)
        return (
          <li
            key={marks.place.id}
            className={`leaflet-zoom-animated${box === undefined ? ' map-label-roomless' : ''}`}
            style={{ transform: `translate(${x}px, ${y}px)` }}
          >
            <PlaceLabel
              named={{
                place: marks.place,
                count: countOf(marks),
                isFaint: marks.shown.length === 0,
              }}
              lines={linesOf(
                shortName(marks.place.name),
                box !== undefined && isBroken(box),
                measure,
              )}
              isPicked={picked.include.includes(marks.place.id)}
              onLight={(lit) => light.on(lit ? rowsOf(marks) : [])}
              step={step}
            />
          </li>
        )
      })}
    </ul>
  )
}

function rowsOf({ shown, faint }: PlaceMarks): readonly number[] {
  return (shown.length === 0 ? faint : shown).map(({ row }) => row)
}
