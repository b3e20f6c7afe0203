import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { pathOf, textOf } from './documents.ts'

const PROMISES = textOf('SECURITY.md')

const files = readdirSync(pathOf('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(pathOf('src'), name), 'utf8') }))

function filesWith(call: RegExp): readonly string[] {
  return files.filter(({ text }) => call.test(text)).map(({ name }) => name)
}

describe('SECURITY.md', () => {
  it.each([
    /\.(inner|outer)HTML\b/,
    /dangerouslySetInnerHTML/,
    /insertAdjacentHTML|createContextualFragment|setHTMLUnsafe/,
    /document\.write/,
    /\beval\(|new Function\(/,
  ])('promises that no text becomes HTML or code: nothing in src/ has %s', (call) => {
    expect(filesWith(call)).toEqual([])
  })

  it('promises that there are no cookies and no beacons', () => {
    expect(filesWith(/document\.cookie|cookieStore|sendBeacon/)).toEqual([])
  })

  it('names everything that is kept on the device, which one file alone does', () => {
    expect(filesWith(/localStorage|sessionStorage|indexedDB/)).toEqual([join('app', 'device.ts')])
    const told = Array.from(PROMISES.matchAll(/`near-daily\.(\w+)`/g), ([, name]) => name)
    const keeping = files.filter(({ text }) => text.includes('keepChoice('))
    const kept = keeping.flatMap(({ text }) =>
      Array.from(text.matchAll(/(?:NAME = |keepChoice\()'(\w+)'/g), ([, name]) => name),
    )
    expect(kept.length).toBeGreaterThan(0)
    expect(new Set(told)).toEqual(new Set(kept))
  })
})
