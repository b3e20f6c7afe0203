import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { pathOf, rowsOf, textOf } from './documents.ts'

/** First versions that have what the page cannot do without, after MDN's browser-compat-data. */
const NEEDED = [
  { use: /URL\.canParse\(/, chrome: 120, firefox: 115, safari: 17 },
  { use: /popover="auto"/, chrome: 114, firefox: 125, safari: 17 },
  { use: /:has\(/, chrome: 105, firefox: 121, safari: 15.4 },
  { use: /\.toSorted\(/, chrome: 110, firefox: 115, safari: 16 },
  { use: /color-mix\(/, chrome: 111, firefox: 113, safari: 16.2 },
  { use: /@container/, chrome: 105, firefox: 110, safari: 16 },
]

const BROWSERS = [
  { name: 'Chrome, Edge', browser: 'chrome' },
  { name: 'Firefox', browser: 'firefox' },
  { name: 'Safari, on iOS as well', browser: 'safari' },
] as const

const sources = readdirSync(pathOf('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|css)$/.test(name))
  .map((name) => readFileSync(join(pathOf('src'), name), 'utf8'))

describe('the browsers that README.md names', () => {
  it.each(NEEDED)('are held to what is in use: $use', ({ use }) => {
    expect(sources.some((text) => use.test(text))).toBe(true)
  })

  it.each(BROWSERS)('begin with the first $name that has all of it', ({ name, browser }) => {
    const row = rowsOf(textOf('README.md')).find(([first]) => first === name)
    expect(Number(row?.[1])).toBe(Math.max(...NEEDED.map((feature) => feature[browser])))
  })
})
