import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { parseDay, parseMonth, type Day, type Month } from '#domain/day.ts'
import { formatsOf } from '#i18n/format.ts'

const DAY = parseDay('2020-08-03') ?? (0 as Day)
const LATER = parseDay('2020-09-18') ?? (0 as Day)
const AUGUST = parseMonth('2020-08') ?? ('' as Month)

/** Locales whose own calendar, or the one that a device asks for, is not the Gregorian. */
const LOCALES = [
  'ar-SA-u-ca-islamic-umalqura-nu-latn',
  'th-TH',
  'fa-IR-u-nu-latn',
  'en-GB-u-ca-islamic',
  'en-GB-u-ca-buddhist',
  'ar-IQ-u-ca-islamic-civil-nu-latn',
  'ja-JP-u-ca-japanese',
  'am-ET-u-ca-ethiopic',
  'he-IL-u-ca-hebrew',
]

describe.each(LOCALES)('formats of %s', (locale) => {
  const format = formatsOf(locale)

  it('would show another year if the calendar were left open', () => {
    const open = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    expect(open.format(new Date('2020-08-03T00:00:00Z'))).not.toContain('2020')
  })

  it('are Gregorian', () => {
    expect(format.year(DAY)).toContain('2020')
    const withYear = [
      format.day(DAY),
      format.dayFull(DAY),
      format.month(AUGUST),
      format.range({ from: DAY, to: LATER }),
    ]
    for (const text of withYear) expect(text).toContain('2020')
    for (const text of [...withYear, format.dayShort(DAY), format.dayOfMonth(DAY)]) {
      expect(text.replaceAll('2020', '')).not.toMatch(/\d{3}/)
    }
    expect(format.dayShort(DAY)).toMatch(/3/)
    expect(format.monthName(AUGUST)).not.toBe(format.monthName(parseMonth('2020-07') ?? AUGUST))
  })
})

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
    expect(filesWith(/\.localeCompare\(\w+\)/)).toEqual([])
    expect(filesWith(/Intl\.DateTimeFormat\((?![^)]*timeZone: 'UTC')/)).toEqual([])
  })

  it('asks the clock for the day of the reader, and in one place alone', () => {
    expect(filesWith(/\bDate\.now\(|\bnew Date\(\)/)).toEqual(['app/today.ts'])
    expect(filesWith(/\.(get|set)(Full\w+|Month|Date|Day|Hours|Minutes)\(/)).toEqual([
      'app/today.ts',
    ])
  })
})
