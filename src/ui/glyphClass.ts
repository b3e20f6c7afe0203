import type { AttackType } from '#domain/codes.ts'

/** The class that gives a mark its colour, and makes it hollow where no founding document has the incident. */
export function glyphClass(type: AttackType, founding = true): string {
  return `glyph glyph-${type}${founding ? '' : ' glyph-hollow'}`
}
