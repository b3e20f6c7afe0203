import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { contrast, over, rgbOf, type Rgb } from '../../contrast.ts'

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const COLOUR = /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g
const ALIAS = /--([a-z-]+): var\(--([a-z-]+)\);/g

const tokens = readFileSync('src/ui/tokens.css', 'utf8')
const strong = readFileSync('src/ui/contrast.css', 'utf8')
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => readFileSync(join('src', path), 'utf8'))

/** The colours of a theme by token, of the style sheets in the order that they stand on the page. */
function colours(theme: Theme, ...css: readonly string[]): (token: string) => Rgb {
  const matches = css.flatMap((text) => [...text.matchAll(COLOUR)])
  const values = new Map(
    matches.map(([, name, light, dark]) => [name, theme === 'light' ? light : dark]),
  )
  for (const [, name, other] of tokens.matchAll(ALIAS)) values.set(name, values.get(other))
  return (token) => rgbOf(values.get(token) ?? `no token --${token}`)
}

/** Tokens that a property of the style sheets takes its colour from. */
function used(property: string): readonly string[] {
  const uses = new RegExp(`^\\s+(?:${property}):[^;]*var\\(--([a-z-]+)\\)`, 'gm')
  const names = sheets.flatMap((css) => Array.from(css.matchAll(uses), ([, name = '']) => name))
  return [...new Set(names)].toSorted()
}

const PAPERS = ['paper', 'card', 'sunken', 'accent-ground', 'notice-ground']
const MAP = ['map-land', 'map-abroad']
const TYPES = ['rocket', 'ied-convoy', 'ied-diplomatic', 'other']

/** Every token that text is written in, and the grounds that it is written on; on the map each has a halo of land. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: [...PAPERS, ...MAP],
  'ink-soft': [...PAPERS, ...MAP],
  'on-ink': ['on-ground', 'ink'],
  card: TYPES,
}

/** Marks, edges of controls, focus: what has to be told apart from its ground but is no text. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(TYPES.map((type) => [type, [...PAPERS, ...MAP, 'map-water']])),
  'line-strong': [...PAPERS, ...MAP],
  'ink-soft': [...PAPERS, ...MAP],
  ink: [...PAPERS, ...MAP],
  focus: [...PAPERS, ...MAP, 'map-water'],
  'notice-edge': PAPERS,
  theirs: PAPERS,
  'on-ground': PAPERS,
}

/** Fills of the map and of picked days, and lines between parts: nothing has to be read from them alone. */
const QUIET = ['accent-ground', 'line', 'map-abroad', 'map-border', 'map-land', 'map-water']

/** How much of a mark that steps back is seen, from 0 to 1. */
function share(css: string, name: string): number {
  return Number(new RegExp(`--${name}: ([\\d.]+);`).exec(css)?.[1])
}

/** Contrasts below what is promised, in words. */
function below(
  least: number,
  table: Readonly<Record<string, readonly string[]>>,
  of: (token: string) => Rgb,
): readonly string[] {
  return Object.entries(table).flatMap(([top, grounds]) =>
    grounds
      .map((ground) => ({ ground, ratio: contrast(of(top), of(ground)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${top} on ${ground}: ${ratio.toFixed(2)}`),
  )
}

describe('the measure of contrast', () => {
  it('has the values that WCAG gives', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21)
    expect(contrast(rgbOf('#767676'), [255, 255, 255])).toBeCloseTo(4.54, 2)
    expect(contrast(rgbOf('#ff0000'), [255, 255, 255])).toBeCloseTo(3.998, 2)
  })
})

describe('the colours that the style sheets use', () => {
  it('are all held to a contrast below', () => {
    const grounds = new Set(Object.values(TEXT).flat())
    expect(used('background').filter((name) => !grounds.has(name))).toEqual([])
    const known = new Set([...Object.keys(TEXT), ...Object.keys(SHAPES), ...QUIET, 'mark'])
    expect(used('color|fill').filter((name) => !known.has(name))).toEqual([])
    expect(
      used('stroke|outline|outline-color|border|border-[a-z-]+').filter(
        (name) => !/radius|gap/.test(name) && !known.has(name),
      ),
    ).toEqual([])
  })
})

for (const theme of THEMES) {
  describe(`in the ${theme} theme`, () => {
    const of = colours(theme, tokens)
    const more = colours(theme, tokens, strong)

    it('text stands out from every ground by 4.5 to 1', () => {
      expect(below(4.5, TEXT, of)).toEqual([])
    })

    it('marks, edges of controls and focus stand out by 3 to 1', () => {
      expect(below(3, SHAPES, of)).toEqual([])
    })

    it('text stands out where one colour lies over another', () => {
      const drafted = over(of('focus'), 0.14, of('card'))
      expect(contrast(of('ink-soft'), drafted), 'a day half picked').toBeGreaterThanOrEqual(4.5)
      for (const type of TYPES) {
        const bar = over(of(type), 0.35, of('card'))
        expect(contrast(of('ink'), bar), `a faint bar of ${type}`).toBeGreaterThanOrEqual(4.5)
      }
    })

    it('a reader who asks for more contrast gets text of 7 to 1, and lines that can be seen', () => {
      const { card: _, ...text } = TEXT
      expect(below(7, text, more)).toEqual([])
      expect(below(3, { line: ['paper', 'card', 'map-land'], 'map-border': MAP }, more)).toEqual([])
      expect(below(5.5, { 'line-strong': PAPERS }, more)).toEqual([])
    })
  })
}

describe('what steps back', () => {
  it('comes forward for a reader who asks for more contrast', () => {
    for (const name of ['faint', 'fainter']) {
      expect(share(strong, name)).toBeGreaterThanOrEqual(2 * share(tokens, name) - 0.1)
    }
  })
})
