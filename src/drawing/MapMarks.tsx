import { lookOf } from '#domain/glyph.ts'

import { DeathsDot, Glyph } from './Glyph.tsx'
import { short } from './number.ts'
import { usePalette } from './palette.ts'
import { isAside, MARK_RADIUS, type PlacedMark } from './placedMarks.ts'

/** One mark for each incident, with a hairline to its place where it had to move far, and above all the dots for deaths. */
export function MapMarks({ marks }: { readonly marks: readonly PlacedMark[] }) {
  const colour = usePalette()
  return (
    <g>
      {marks.filter(isAside).map(({ row, spot, home, faint }) => (
        <line
          key={row}
          className="map-hairline"
          x1={short(home.x)}
          y1={short(home.y)}
          x2={short(spot.x)}
          y2={short(spot.y)}
          stroke={colour('ink-soft')}
          strokeWidth={0.75}
          strokeOpacity={faint ? 0.12 : 0.45}
        />
      ))}
      {marks.map(({ row, spot, incident, faint }) => (
        <Glyph
          key={row}
          className={faint ? 'map-mark map-mark-faint' : 'map-mark'}
          spot={spot}
          radius={MARK_RADIUS}
          look={lookOf(incident)}
          edge="map-land"
        />
      ))}
      {marks
        .filter(({ incident }) => lookOf(incident).deadly)
        .map(({ row, spot, faint }) => (
          <DeathsDot
            key={row}
            className={faint ? 'map-deaths map-deaths-faint' : 'map-deaths'}
            spot={spot}
            radius={MARK_RADIUS}
            edge="map-land"
          />
        ))}
    </g>
  )
}
