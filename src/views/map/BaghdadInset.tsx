import type { Place } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { fitCamera, type Point } from '#layout/mercator.ts'

import { BasemapLayer } from './BasemapLayer.tsx'
import { BAGHDAD, INSET_SIZE, MAX_ZOOM } from './cameras.ts'
import { countOf, isBroken, LINE_HEIGHT, linesOf, placeNames, settleMarks } from './drawing.ts'
import { stillFrame } from './frame.ts'
import type { Ground } from './ground.ts'
import { MarksLayer } from './MarksLayer.tsx'
import { placesOf, shortName, type MapMark } from './marks.ts'
import { PrecisionLayer } from './PrecisionLayer.tsx'
import { TiesLayer } from './TiesLayer.tsx'

interface BaghdadInsetProps {
  readonly marks: readonly MapMark[]
  readonly ground: Ground | undefined
  readonly lit: ReadonlySet<number>
  readonly onPress: () => void
}

const HEADING_ROOM = 22
const PADDING = { top: HEADING_ROOM + 4, right: 8, bottom: 8, left: 8 }
const CAMERA = fitCamera(BAGHDAD, INSET_SIZE, PADDING, MAX_ZOOM) ?? {
  lat: 33.3,
  lon: 44.4,
  zoom: 9,
}
const FRAME = stillFrame(CAMERA, INSET_SIZE)
const HEADING_BOX = { x: 0, y: 0, width: INSET_SIZE.width, height: HEADING_ROOM }
const BASELINE = 13

/** Baghdad's sites kept apart while the map shows the country. It repeats the map, so only for the eye. */
export function BaghdadInset({ marks, ground, lit, onPress }: BaghdadInsetProps) {
  const { t, format } = useLocale()
  const settled = settleMarks(marks, FRAME.zoom, FRAME.origin).filter(({ home }) => isSeen(home))
  const places = placesOf(settled)
  const boxes = placeNames(places, settled, [HEADING_BOX], FRAME)
  const precise = places.flatMap(({ shown, place }): Place[] => (shown.length > 0 ? [place] : []))
  return (
    <button type="button" className="map-inset" tabIndex={-1} aria-hidden="true" onClick={onPress}>
      <svg width={INSET_SIZE.width} height={INSET_SIZE.height}>
        {ground && <BasemapLayer ground={ground} frame={FRAME} picked={[]} />}
        <PrecisionLayer places={precise} areas={[]} frame={FRAME} />
        <TiesLayer labels={boxes} />
        <MarksLayer marks={settled} lit={lit} />
        {places.map((here) => {
          const box = boxes.get(here.place.id)
          return (
            box && (
              <text
                key={here.place.id}
                className={
                  here.shown.length > 0 ? 'map-inset-name' : 'map-inset-name map-inset-faint'
                }
                y={box.y + BASELINE}
              >
                {linesOf(shortName(here.place.name), isBroken(box)).map((line, index) => (
                  <tspan key={line} x={box.x} dy={index === 0 ? 0 : LINE_HEIGHT}>
                    {line}
                  </tspan>
                ))}{' '}
                <tspan className="map-label-count">{format.number(countOf(here))}</tspan>
              </text>
            )
          )
        })}
      </svg>
      <span className="map-inset-heading">{t.map.inset}</span>
    </button>
  )
}

function isSeen({ x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= INSET_SIZE.width && y <= INSET_SIZE.height
}
