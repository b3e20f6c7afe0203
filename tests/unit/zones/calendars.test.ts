import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../../src')
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }))

/** The files that hold this. */
function filesWith(pattern: RegExp): readonly string[] {
  return FILES.filter(({ text }) => pattern.test(text)).map(({ file }) => file)
}

describe('src/', () => {
  it('leaves no date, number or word to the locale or the zone of the device', () => {
    expect(FILES.length).toBeGreaterThan(200)
    expect(filesWith(/\bIntl\.\w+\(\s*(\)|undefined|\[\]|\{)/)).toEqual([])
    expect(filesWith(/\.toLocale(\w*String|LowerCase|UpperCase)\(/)).toEqual([])
    expect(filesWith(/\.localeCompare\([^,()]+\)/)).toEqual([])
    expect(
      filesWith(/Intl\.(DateTime|Number|List|RelativeTime)Format\(|Intl\.PluralRules\(/),
    ).toEqual([])
  })

  it('asks the clock for the day of the reader, and in one place alone', () => {
    expect(filesWith(/\bDate\.now\(|\bnew Date\(\)/)).toEqual(['app/today.ts'])
    expect(filesWith(/\.(get|set)(Full\w+|Month|Date|Day|Hours|Minutes)\(/)).toEqual([
      'app/today.ts',
    ])
  })
})
