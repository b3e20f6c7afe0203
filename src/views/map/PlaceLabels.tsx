import type { Selection } from '#filters/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Frame } from '#layout/frame.ts'
import { countOf, fallbackBox, isBroken, linesOf } from '#layout/map-drawing.ts'
import { shortName, type PlaceMarks } from '#layout/map-marks.ts'
import type { Scene } from '#layout/map-scene.ts'
import type { Light } from '#ui/light.ts'
import type { Step } from '#ui/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { measure } from './measure.ts'
import { precisionOf } from './words.ts'

interface PlaceLabelsProps {
  readonly scene: Scene
  readonly frame: Frame
  readonly picked: Selection
  readonly light: Light
  readonly step: Step<string>
}

/** Names and counts of places: the keyboard's way over the map. One without room shows when focused. */
export function PlaceLabels({ scene, frame, picked, light, step }: PlaceLabelsProps) {
  const { t } = useLocale()
  return (
    <ul className="map-labels" aria-label={t.map.places}>
      {scene.places.map((marks) => {
        const box = scene.placeBoxes.get(marks.place.id)
        const { x, y } = box ?? fallbackBox(marks, frame, measure)
        return (
          <li
            key={marks.place.id}
            className={`leaflet-zoom-animated${box === undefined ? ' map-label-roomless' : ''}`}
            style={{ transform: `translate(${x}px, ${y}px)` }}
          >
            <PlaceLabel
              marks={marks}
              lines={linesOf(
                shortName(marks.place.name),
                box !== undefined && isBroken(box),
                measure,
              )}
              isPicked={picked.include.includes(marks.place.id)}
              light={light}
              step={step}
            />
          </li>
        )
      })}
    </ul>
  )
}

interface PlaceLabelProps {
  readonly marks: PlaceMarks
  readonly lines: readonly string[]
  readonly isPicked: boolean
  readonly light: Light
  readonly step: Step<string>
}

function PlaceLabel({ marks, lines, isPicked, light, step }: PlaceLabelProps) {
  const { t, format, plural } = useLocale()
  const { place, shown, faint } = marks
  const isFaint = shown.length === 0
  const count = countOf(marks)
  const name = shortName(place.name)
  const incidents = plural(count, isFaint ? t.map.leftOut : t.common.incidents)
  const rows = (isFaint ? faint : shown).map(({ row }) => row)
  const lightUp = () => {
    light.on(rows)
  }
  const lightOff = () => {
    light.on([])
  }
  return (
    <StepLink
      className={`map-label${isFaint ? ' map-label-faint' : ''}`}
      step={step}
      to={place.id}
      current={isPicked}
      draggable={false}
      aria-label={isPicked ? t.map.placePicked(name, incidents) : t.map.place(name, incidents)}
      title={t.map.placeAnd(place.name, precisionOf(place, t, format))}
      onPointerEnter={lightUp}
      onPointerLeave={lightOff}
      onFocus={lightUp}
      onBlur={lightOff}
    >
      {lines.slice(0, -1).map((line) => (
        <span key={line} className="map-label-line">
          {line}
        </span>
      ))}
      {lines.at(-1)} <span className="map-label-count">{format.number(count)}</span>
    </StepLink>
  )
}
