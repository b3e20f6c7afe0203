import type { MarkLook } from '#domain/glyph.ts'

/** The class that gives a mark its colour, and makes it hollow. */
export function glyphClass({ type, hollow }: Pick<MarkLook, 'type' | 'hollow'>): string {
  return `glyph glyph-${type}${hollow ? ' glyph-hollow' : ''}`
}
