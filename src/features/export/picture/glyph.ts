import type { AttackType } from '#domain/codes.ts'
import { GLYPH_PATHS } from '#domain/glyph.ts'
import type { Colour } from '#domain/palette.ts'
import type { Point } from '#drawing/mercator.ts'

import { h, num, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'

/** Width of the edge of a hollow mark, as a share of its radius. */
const HOLLOW_EDGE = 0.42
/** Makes up for the half of the edge that lies outside, so that hollow marks look no larger than full ones. */
const HOLLOW_SHARE = 0.88

interface GlyphLook {
  readonly type: AttackType
  /** False for an incident that no founding document has: its mark is hollow. */
  readonly founding: boolean
  readonly radius: number
  /** Colour and width in pixels of an edge that sets it off from what it stands on. */
  readonly edge?: { readonly colour: Colour; readonly width: number }
  /** Names it for whoever reads the file: an incident's mark, not a legend's. */
  readonly mark?: 'mark'
}

/** The mark of an incident. */
export function glyph({ colours }: Pen, { x, y }: Point, look: GlyphLook): Markup {
  const { type, founding, edge, mark } = look
  const radius = look.radius * (founding ? 1 : HOLLOW_SHARE)
  const place = {
    class: mark,
    d: GLYPH_PATHS[type],
    transform: `translate(${num(x)} ${num(y)}) scale(${num(radius)})`,
  }
  if (!founding) {
    const stroke = { stroke: colours[type], 'stroke-width': HOLLOW_EDGE }
    return h('path', { ...place, fill: colours.card, ...stroke, 'stroke-linejoin': 'round' })
  }
  const outline = edge && {
    'paint-order': 'stroke',
    stroke: colours[edge.colour],
    'stroke-width': edge.width / radius,
  }
  return h('path', { ...place, fill: colours[type], ...outline })
}
