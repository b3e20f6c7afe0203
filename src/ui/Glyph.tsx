import { DEATHS_DOT, GLYPH_PATHS, type MarkLook } from '#domain/glyph.ts'

import { glyphClass } from './glyphClass.ts'

interface GlyphProps extends Partial<MarkLook> {
  readonly type: MarkLook['type']
  /** Width and height in CSS pixels. */
  readonly size?: number
  /** What to call it where no text beside it does. */
  readonly name?: string
}

/** The mark of an incident or an attack type; hidden from assistive technology unless it has a name. */
export function Glyph({ type, hollow = false, deadly = false, size = 12, name }: GlyphProps) {
  return (
    <svg
      className={glyphClass({ type, hollow })}
      width={size}
      height={size}
      viewBox="-1.2 -1.2 2.4 2.4"
      role={name === undefined ? undefined : 'img'}
      aria-label={name}
      aria-hidden={name === undefined || undefined}
    >
      <path d={GLYPH_PATHS[type]} />
      {deadly && <circle className="glyph-deaths" {...DEATHS_DOT} />}
    </svg>
  )
}
