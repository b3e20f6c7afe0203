import { DEATHS_DOT, GLYPH_PATHS, type MarkLook } from '#domain/glyph.ts'

import { glyphClass } from './glyphClass.ts'

interface GlyphProps extends Partial<MarkLook> {
  readonly type: MarkLook['type']
  /** Width and height in CSS pixels. */
  readonly size?: number
}

/** The mark of an incident or an attack type, for use beside its name: it is hidden from assistive technology. */
export function Glyph({ type, hollow = false, deadly = false, size = 12 }: GlyphProps) {
  return (
    <svg
      className={glyphClass({ type, hollow })}
      width={size}
      height={size}
      viewBox="-1.2 -1.2 2.4 2.4"
      aria-hidden="true"
    >
      <path d={GLYPH_PATHS[type]} />
      {deadly && <circle className="glyph-deaths" {...DEATHS_DOT} />}
    </svg>
  )
}
