import { GLYPH_PATHS } from '#domain/glyph.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { numberOf, type PlaceSpot } from '#drawing/crowd.ts'
import { glyphClass } from '#ui/glyphClass.ts'

/** From this radius on there is room for a number, with the glyph on the rim; below it the glyph stands in the middle. */
const ROOM_FOR_COUNT = 11
const RIM_GLYPH = 4.5
const CENTRAL_GLYPH = 0.55
const BASELINE = 4

/** A circle a place, those with most underneath: its area is the count, its colour and glyph the commonest type. */
export function CirclesLayer({ spots }: { readonly spots: readonly PlaceSpot[] }) {
  return (
    <g className="map-circles">
      {spots.map((one) => (
        <PlaceCircle key={one.at} one={one} />
      ))}
    </g>
  )
}

function PlaceCircle({ one }: { readonly one: PlaceSpot }) {
  const { format } = useLocale()
  const { spot, radius, commonest, shown } = one
  const isRoomy = radius >= ROOM_FOR_COUNT
  const rim = isRoomy ? -radius * Math.SQRT1_2 : 0
  return (
    <g
      className={`map-circle leaflet-zoom-animated ${glyphClass(commonest)}${shown === 0 ? ' map-mark-faint' : ''}`}
      style={{ transform: `translate(${spot.x}px, ${spot.y}px)` }}
    >
      <circle r={radius} />
      {isRoomy && <text y={BASELINE}>{format.number(numberOf(one))}</text>}
      <path
        d={GLYPH_PATHS[commonest]}
        transform={`translate(${-rim} ${rim}) scale(${isRoomy ? RIM_GLYPH : radius * CENTRAL_GLYPH})`}
      />
    </g>
  )
}
