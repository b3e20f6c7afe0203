import { describe, expect, test } from 'vitest'

import { preferredLang } from '#app/language.ts'
import { addDays, isoWeekday, parseMonth, type Day } from '#domain/day.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH, withEnglishTexts } from '#i18n/locale.ts'
import { weeksOf } from '#drawing/weeks.ts'
import { commonWords } from '#i18n/words/common.ts'

import { day } from '../day.ts'

const ARABIC = arabicWith('latn')
const coverage = { from: day('2020-07-23'), to: day('2020-09-30') }
/** Without the marks and isolates that only steer direction. */
const plain = (text: string): string => text.replaceAll(/\p{Cf}/gu, '')

/** As the Iraqi press writes them. */
const MONTHS = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
]

describe('Arabic', () => {
  test('has the Iraqi names of the months', () => {
    const names = MONTHS.map((_, index) => {
      const month = parseMonth(`2020-${String(index + 1).padStart(2, '0')}`)
      return month === undefined ? '' : ARABIC.format.monthName(month)
    })
    expect(names).toEqual(MONTHS)
  })

  test.each([
    ['latn', '28 أيلول 2020', '1,234', 'صفر: 12%'],
    ['arab', '٢٨ أيلول ٢٠٢٠', '١٬٢٣٤', 'صفر: ١٢٪'],
  ] as const)('writes days and numbers in the digits %s', (digits, written, number, share) => {
    const { format } = arabicWith(digits)
    expect(format.day(day('2020-09-28'))).toBe(written)
    expect(format.number(1234)).toBe(number)
    expect(plain(`صفر: ${format.percent(0.12)}`)).toBe(share)
  })

  test('writes ranges from the first day to the last', () => {
    const { format } = ARABIC
    expect(format.range({ from: day('2020-08-03'), to: day('2020-08-18') })).toBe('3–18 آب 2020')
    expect(format.rangeEnds(coverage)).toEqual(['23 تموز', '30 أيلول 2020'])
  })

  test('begins its weeks on Saturday, English on Monday', () => {
    for (const [locale, weekday] of [
      [ARABIC, 6],
      [ENGLISH, 1],
    ] as const) {
      const firsts = weeksOf(coverage, locale.weekStart).map(({ days: [first] }) => first ?? NaN)
      expect(new Set(firsts.map((first) => isoWeekday(first as Day)))).toEqual(new Set([weekday]))
    }
    const saturday = day('2020-09-26')
    expect(ARABIC.format.weekdayShort(isoWeekday(saturday))).toBe('السبت')
    expect(ARABIC.format.dayFull(addDays(saturday, 6))).toBe('الجمعة، 2 تشرين الأول 2020')
  })

  test.each([
    [0, 'لا حوادث'],
    [1, 'حادث واحد'],
    [2, 'حادثان'],
    [3, '3 حوادث'],
    [10, '10 حوادث'],
    [11, '11 حادثاً'],
    [66, '66 حادثاً'],
    [100, '100 حادث'],
    [103, '103 حوادث'],
  ])('counts %d incidents in the right form', (count, words) => {
    expect(ARABIC.plural(count, commonWords[ARABIC.lang].incidents)).toBe(words)
  })

  test('sets the items of a list apart, so that Latin names do not move the words between them', () => {
    const names = ['AFP', 'رويترز', 'Rudaw']
    const listed = ARABIC.format.list(names)
    expect(plain(listed)).toBe('AFP ورويترز وRudaw')
    expect(listed.match(/\u2068[^\u2068\u2069]*\u2069/g)).toHaveLength(names.length)
  })

  test('marks the texts of the data as English where no others have come', () => {
    expect(ARABIC.own).toEqual({})
    expect(withEnglishTexts(ARABIC).own).toEqual({ lang: 'en', dir: 'ltr' })
    expect(withEnglishTexts(ENGLISH)).toEqual(ENGLISH)
  })
})

describe('English', () => {
  test.each([
    ['2020-08-03', '2020-08-03', '3 August 2020', '3 Aug'],
    ['2020-08-03', '2020-08-18', '3–18 August 2020', '3–18 Aug'],
    ['2020-08-28', '2020-09-03', '28 August – 3 September 2020', '28 Aug – 3 Sept'],
    ['2019-08-28', '2020-08-03', '28 August 2019 – 3 August 2020', '28 Aug 2019 – 3 Aug 2020'],
  ])('writes the range from %s to %s', (from, to, long, short) => {
    const range = { from: day(from), to: day(to) }
    expect([ENGLISH.format.range(range), ENGLISH.format.rangeShort(range)]).toEqual([long, short])
  })

  test('lists with "and"', () => {
    const { list } = ENGLISH.format
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
  })
})

describe.each([
  ['en-GB', ENGLISH],
  ['ar-IQ-u-nu-latn', ARABIC],
  ['ar-IQ-u-nu-arab', arabicWith('arab')],
] as const)('in %s', (tag, { format, plural }) => {
  test('numbers are written as Intl writes them', () => {
    const number = new Intl.NumberFormat(tag)
    const decimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
    const percent = new Intl.NumberFormat(tag, { style: 'percent' })
    const values = Array.from({ length: 400 }, (_, index) => index ** 3 / 40)
    expect(values.map(format.number)).toEqual(values.map((value) => number.format(value)))
    expect(values.map(format.decimal)).toEqual(values.map((value) => decimal.format(value)))
    expect(values.map((value) => plain(format.percent(value)))).toEqual(
      values.map((value) => plain(percent.format(value))),
    )
  })

  test('each count takes the form that CLDR gives it', () => {
    const rules = new Intl.PluralRules(tag)
    const names = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }
    const counts = Array.from({ length: 1300 }, (_, count) => count)
    expect(counts.map((count) => plural(count, names))).toEqual(
      counts.map((count) => rules.select(count)),
    )
  })
})

describe('the language of the first visit', () => {
  test.each([
    [['ar-IQ', 'en'], 'ar'],
    [['en-GB', 'ar'], 'en'],
    [['ku-IQ', 'AR'], 'ar'],
    [['fr', 'de'], 'en'],
    [['arn', 'en'], 'en'],
    [[], 'en'],
  ] as const)('of a browser that asks for %j is %s', (languages, lang) => {
    expect(preferredLang(languages)).toBe(lang)
  })
})
