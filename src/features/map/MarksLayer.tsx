import { GLYPH_PATHS } from '#domain/glyph.ts'
import { isTied, MARK_RADIUS, type SettledMark } from '#drawing/mapDrawing.ts'
import { glyphClass } from '#ui/glyphClass.ts'
import { useLit, type Light } from '#ui/light.ts'

interface MarksLayerProps {
  readonly marks: readonly SettledMark[]
  readonly light: Light
}

const RING_RADIUS = MARK_RADIUS + 3.5

/** One glyph an incident, a hairline to its place where it had to move far, a ring when alight. */
export function MarksLayer({ marks, light }: MarksLayerProps) {
  const tied = marks.filter(isTied)
  return (
    <g className="map-marks">
      {tied.map(({ row, spot, home, faint }) => (
        <line
          key={row}
          className={faint ? 'map-tie map-tie-faint' : 'map-tie'}
          x1={home.x}
          y1={home.y}
          x2={spot.x}
          y2={spot.y}
        />
      ))}
      {marks.map(({ row, incident, spot, faint }) => (
        <path
          key={row}
          className={`map-mark leaflet-zoom-animated ${glyphClass(incident.type, incident.founding)}${faint ? ' map-mark-faint' : ''}`}
          d={GLYPH_PATHS[incident.type]}
          style={{ transform: `translate(${spot.x}px, ${spot.y}px) scale(${MARK_RADIUS})` }}
        />
      ))}
      <Rings marks={marks} light={light} />
    </g>
  )
}

function Rings({ marks, light }: MarksLayerProps) {
  const lit = useLit(light)
  return marks
    .filter(({ row }) => lit.has(row))
    .map(({ row, spot }) => (
      <circle key={row} className="map-ring" cx={spot.x} cy={spot.y} r={RING_RADIUS} />
    ))
}
