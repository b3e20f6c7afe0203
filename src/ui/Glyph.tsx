import type { AttackType } from '#domain/codes.ts'
import { GLYPH_PATHS } from '#domain/glyph.ts'

import { glyphClass } from './glyphClass.ts'

interface GlyphProps {
  readonly type: AttackType
  /** False for an incident that no founding document has: its mark is hollow. */
  readonly founding?: boolean | undefined
  /** Width and height in CSS pixels. */
  readonly size?: number
}

/** The mark of an attack type, for use beside its name: it is hidden from assistive technology. */
export function Glyph({ type, founding, size = 12 }: GlyphProps) {
  return (
    <svg
      className={glyphClass(type, founding)}
      width={size}
      height={size}
      viewBox="-1.2 -1.2 2.4 2.4"
      aria-hidden="true"
    >
      <path d={GLYPH_PATHS[type]} />
    </svg>
  )
}
