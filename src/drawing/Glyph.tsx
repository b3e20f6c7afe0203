import { DEATHS_DOT, DEATHS_EDGE, GLYPH_PATHS, type MarkLook } from '#domain/glyph.ts'
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
  readonly look: Pick<MarkLook, 'type' | 'hollow'>
  /** The colour of an edge around it. */
  readonly edge?: Colour
  readonly className?: string
}

/** The mark of an incident inside a drawing. */
export function Glyph({ spot: { x, y }, look, edge, className, ...props }: GlyphProps) {
  const colour = usePalette()
  const { type, hollow } = look
  const radius = props.radius * (hollow ? HOLLOW_SHARE : 1)
  const paint = hollow
    ? {
        fill: colour('card'),
        stroke: colour(type),
        strokeWidth: HOLLOW_EDGE,
        strokeLinejoin: 'round' as const,
      }
    : {
        fill: colour(type),
        ...(edge && {
          stroke: colour(edge),
          strokeWidth: short(EDGE / radius),
          paintOrder: 'stroke',
        }),
      }
  return (
    <path
      className={className}
      d={GLYPH_PATHS[type]}
      transform={`translate(${short(x)} ${short(y)}) scale(${short(radius)})`}
      {...paint}
    />
  )
}

interface DeathsDotProps extends Pick<GlyphProps, 'spot' | 'radius' | 'className'> {
  /** The colour of what it stands on. */
  readonly edge: Colour
}

/** The dot of a mark where people were reported killed; drawn after all marks, so that none covers it. */
export function DeathsDot({ spot: { x, y }, radius, edge, className }: DeathsDotProps) {
  const colour = usePalette()
  return (
    <circle
      className={className}
      {...DEATHS_DOT}
      transform={`translate(${short(x)} ${short(y)}) scale(${short(radius)})`}
      fill={colour('ink')}
      stroke={colour(edge)}
      strokeWidth={DEATHS_EDGE}
      paintOrder="stroke"
    />
  )
}
