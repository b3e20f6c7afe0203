/** Colours of the page by name and theme: the same that the style sheet's tokens have. */
export const PALETTES = {
  light: {
    paper: '#f6f4ef',
    card: '#fffefa',
    sunken: '#efece4',
    ink: '#1c1f24',
    'ink-soft': '#5a5f68',
    line: '#dedacf',
    'line-strong': '#8a8576',
    'accent-ground': '#fdf3e7',
    focus: '#0b57d0',
    'notice-ground': '#fdf3e7',
    'notice-edge': '#c8501a',
    rocket: '#c8501a',
    'ied-convoy': '#1f5fa8',
    'ied-diplomatic': '#7a3f98',
    other: '#5b6b2f',
    'map-land': '#ebe9e2',
    'map-abroad': '#f3f1ea',
    'map-water': '#c9d6dd',
    'map-border': '#c9c5b8',
  },
  dark: {
    paper: '#12151a',
    card: '#1a1e25',
    sunken: '#0e1115',
    ink: '#eceae4',
    'ink-soft': '#a4a9b2',
    line: '#2c313a',
    'line-strong': '#767d8a',
    'accent-ground': '#262d38',
    focus: '#8ab4f8',
    'notice-ground': '#2b2620',
    'notice-edge': '#f08a4b',
    rocket: '#f08a4b',
    'ied-convoy': '#74aef0',
    'ied-diplomatic': '#c79be0',
    other: '#b5c46f',
    'map-land': '#1f242c',
    'map-abroad': '#171b21',
    'map-water': '#2a3a47',
    'map-border': '#3b424d',
  },
} as const

export type Theme = keyof typeof PALETTES
export type Colour = keyof (typeof PALETTES)['light']
export type Palette = Readonly<Record<Colour, string>>
