import type { AttackType } from '#domain/codes.ts'
import type { Incident } from '#domain/dataset.ts'
import { GLYPH_PATHS } from '#domain/glyph.ts'
import type { Colour } from '#domain/palette.ts'

import type { Point } from './mercator.ts'
import { short } from './number.ts'
import { usePalette } from './palette.ts'

/** Width of the edge of a hollow mark, as a share of its radius. */
const HOLLOW_EDGE = 0.42
/** Makes up for the half of the edge that lies outside, so that hollow marks look no larger than full ones. */
const HOLLOW_SHARE = 0.88
/** Pixels of an edge that sets a mark off from what it stands on. */
const EDGE = 1.5

interface GlyphProps {
  readonly spot: Point
  readonly radius: number
  /** Hollow where no founding document has the incident. */
  readonly incident: Pick<Incident, 'founding'> & { readonly type: AttackType }
  /** The colour of an edge around it. */
  readonly edge?: Colour
  readonly className?: string
}

/** The mark of an incident inside a drawing. */
export function Glyph({ spot: { x, y }, incident, edge, className, ...props }: GlyphProps) {
  const colour = usePalette()
  const { type, founding } = incident
  const radius = props.radius * (founding ? 1 : HOLLOW_SHARE)
  const look = founding
    ? {
        fill: colour(type),
        ...(edge && {
          stroke: colour(edge),
          strokeWidth: short(EDGE / radius),
          paintOrder: 'stroke',
        }),
      }
    : {
        fill: colour('card'),
        stroke: colour(type),
        strokeWidth: HOLLOW_EDGE,
        strokeLinejoin: 'round' as const,
      }
  return (
    <path
      className={className}
      d={GLYPH_PATHS[type]}
      transform={`translate(${short(x)} ${short(y)}) scale(${short(radius)})`}
      {...look}
    />
  )
}
