import { createContext, use } from 'react'

import { PALETTES, type Colour, type Theme } from '#domain/palette.ts'

/** Tells a colour by its name, as SVG takes it. */
export type Palette = (name: Colour) => string

/** The colours of a theme as hex, for files: they have no style sheet. */
export function filePalette(theme: Theme): Palette {
  return (name) => PALETTES[theme][name]
}

/** What drawings take their colours from: on the page the tokens of its style sheet, which follow the theme. */
export const PaletteContext = createContext<Palette>((name) => `var(--${name})`)

/** The colours that everything around is drawn in. */
export function usePalette(): Palette {
  return use(PaletteContext)
}
