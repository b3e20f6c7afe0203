import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { PALETTES } from '#domain/palette.ts'

const TOKEN = /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g

/** The tokens as the style sheet has them. */
const tokens = Array.from(
  readFileSync('src/ui/tokens.css', 'utf8').matchAll(TOKEN),
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
)

describe('the colours of pictures', () => {
  it('are the tokens of the page, all of them, in light and dark', () => {
    expect(tokens.length).toBeGreaterThan(15)
    const sheet = (theme: 'light' | 'dark') =>
      Object.fromEntries(tokens.map((token) => [token.name, token[theme]]))
    expect(PALETTES.light).toEqual(sheet('light'))
    expect(PALETTES.dark).toEqual(sheet('dark'))
  })
})
