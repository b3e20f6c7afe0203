import { useDeferredValue } from 'react'

import type { Place } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { INSET_SIZE } from '#drawing/cameras.ts'
import type { Ground } from '#drawing/ground.ts'
import { composeInset, INSET_FRAME } from '#drawing/inset.ts'
import { countOf, isBroken, LINE_HEIGHT, linesOf } from '#drawing/mapDrawing.ts'
import { shortName, type MapMark } from '#drawing/mapMarks.ts'
import type { Light } from '#ui/light.ts'

import { BasemapLayer } from './BasemapLayer.tsx'
import { mapWords } from '#i18n/words/map.ts'
import { MarksLayer } from './MarksLayer.tsx'
import { measure } from './measure.ts'
import { PrecisionLayer } from './PrecisionLayer.tsx'
import { TiesLayer } from './TiesLayer.tsx'

interface BaghdadInsetProps {
  readonly marks: readonly MapMark[]
  readonly ground: Ground | undefined
  readonly light: Light
  readonly onPress: () => void
}

const BASELINE = 13

/**
 * Baghdad's sites kept apart while the map shows the country. It repeats the map, so only for the eye. Its frame stands
 * at once, what is in it comes when the map is there.
 */
export function BaghdadInset({ onPress, ...drawn }: BaghdadInsetProps) {
  const later = useDeferredValue<typeof drawn | null>(drawn, null)
  return (
    <button type="button" className="map-inset" tabIndex={-1} aria-hidden="true" onClick={onPress}>
      <InsetDrawing drawn={later} />
    </button>
  )
}

type Drawn = Omit<BaghdadInsetProps, 'onPress'>

/** Baghdad's sites in their frame, or the frame alone. */
export function InsetDrawing({ drawn }: { readonly drawn: Drawn | null }) {
  const { lang } = useLocale()
  return (
    <>
      <svg width={INSET_SIZE.width} height={INSET_SIZE.height}>
        {drawn && <Sites {...drawn} />}
      </svg>
      <span className="map-inset-heading">{mapWords[lang].inset}</span>
    </>
  )
}

function Sites({ marks, ground, light }: Drawn) {
  const { format } = useLocale()
  const { settled, places, placeBoxes: boxes } = composeInset(marks, measure)
  const precise = places.flatMap(({ shown, place }): Place[] => (shown.length > 0 ? [place] : []))
  return (
    <>
      {ground && <BasemapLayer ground={ground} frame={INSET_FRAME} picked={[]} />}
      <PrecisionLayer places={precise} areas={[]} frame={INSET_FRAME} />
      <TiesLayer labels={boxes} />
      <MarksLayer marks={settled} light={light} />
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
              {linesOf(shortName(here.place.name), isBroken(box), measure).map((line, index) => (
                <tspan key={line} x={box.x} dy={index === 0 ? 0 : LINE_HEIGHT}>
                  {line}
                </tspan>
              ))}
              <tspan className="map-label-count">{` ${format.number(countOf(here))}`}</tspan>
            </text>
          )
        )
      })}
    </>
  )
}
