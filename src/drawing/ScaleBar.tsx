import { useLocale } from '#i18n/useLocale.ts'
import { mapWords } from '#i18n/words/map.ts'

import type { Box } from './box.ts'
import type { Frame } from './frame.ts'
import { pixelsPerKm, unproject, type Size } from './mercator.ts'
import { usePalette } from './palette.ts'
import type { Font } from './text.ts'
import { TextLine } from './TextLine.tsx'

const FONT: Font = { size: 11, weight: 400, family: 'sans' }
const MARGIN = 14
/** The room that a scale takes at most. */
export const SCALE_SIZE: Size = { width: 120, height: 24 }
const LENGTHS_KM = [500, 200, 100, 50, 20, 10, 5, 2, 1]

/** Where the scale stands: in the lower corner that the inset leaves free. */
export function scaleBox({ width, height }: Size): Box {
  return {
    x: width - SCALE_SIZE.width - MARGIN,
    y: height - SCALE_SIZE.height - MARGIN + 4,
    ...SCALE_SIZE,
  }
}

/** A round distance and how long it is in the middle of the map. */
export function ScaleBar({ frame, box }: { readonly frame: Frame; readonly box: Box }) {
  const { lang, format } = useLocale()
  const colour = usePalette()
  const { view, origin, zoom } = frame
  const middle = { x: origin.x + view.width / 2, y: origin.y + view.height / 2 }
  const pixels = pixelsPerKm(unproject(middle, zoom).lat, zoom)
  const km = LENGTHS_KM.find((length) => length * pixels <= SCALE_SIZE.width) ?? 1
  const length = km * pixels
  const left = box.x + box.width - length
  const bottom = box.y + box.height - 2
  return (
    <g>
      <path
        d={`M${left.toFixed(1)} ${bottom - 4}v4h${length.toFixed(1)}v-4`}
        fill="none"
        stroke={colour('ink-soft')}
      />
      <TextLine
        x={left + length / 2}
        y={bottom - 6}
        font={FONT}
        colour="ink-soft"
        align="middle"
        halo="map-land"
      >
        {mapWords[lang].kilometres(format.number(km))}
      </TextLine>
    </g>
  )
}
