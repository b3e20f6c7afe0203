import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { today } from '#app/today.ts'
import { addDays, formatDay, isoWeekday, monthOf, parseDay, type Day } from '#domain/day.ts'
import { arabicWith } from '#i18n/arabic.ts'
import type { Formats } from '#i18n/format.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { weeksOf } from '#drawing/weeks.ts'

import { daysOfYear, type PlainDay } from './calendar.ts'

/** Zones with no summer time, on both sides of the date line, at an edge of it in our months, or with a day left out. */
const ZONES = [
  'UTC',
  'Asia/Baghdad',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
  'America/Santiago',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Tehran',
]

/** 2020 began on a Wednesday, 2011 on a Saturday; in Apia 2011 has no 30 December. */
const DAYS = [...daysOfYear(2020, 3), ...daysOfYear(2011, 6)]
const MONTHS =
  'January February March April May June July August September October November December'
const IRAQI =
  'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Moments around which clocks are changed or a day is left out: hours before and after them are looked at. */
const EDGES = [
  '2020-09-06T04:00:00Z', // Santiago, forward at midnight: the day begins at one o'clock
  '2020-09-20T20:30:00Z', // Tehran, back at midnight: the day ends twice
  '2020-10-25T01:00:00Z', // Berlin
  '2020-11-01T09:00:00Z', // Los Angeles
  '2020-09-26T14:00:00Z', // Apia
  '2011-12-30T10:00:00Z', // Apia crosses the date line
  '2020-12-31T21:00:00Z', // the turn of the year in Baghdad
]

function readDay(text: string): Day {
  return parseDay(text) ?? (NaN as Day)
}

describe.each(ZONES)('in %s', (zone) => {
  const before = process.env['TZ']

  beforeEach(() => {
    process.env['TZ'] = zone
    vi.useFakeTimers({ toFake: ['Date'] })
  })

  afterEach(() => {
    vi.useRealTimers()
    process.env['TZ'] = before
  })

  it('the clock of the test is set', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  })

  it('each day is read, written, named and put on its weekday as the calendar has it', () => {
    const [english, arabic] = [ENGLISH.format, arabicWith('latn').format]
    expect(DAYS.map(({ text }) => told(readDay(text), english, arabic))).toEqual(DAYS.map(expected))
  })

  it('the days of a year follow one another, seven in a week, none twice and none left out', () => {
    const [first, last] = [readDay('2020-01-01'), readDay('2020-12-31')]
    const laid = weeksOf({ from: first, to: last }, 1).flatMap(({ days }) => days.map(formatDay))
    expect(laid.slice(2, -3)).toEqual(daysOfYear(2020, 3).map(({ text }) => text))
    expect(Array.from({ length: 366 }, (_, index) => formatDay(addDays(first, index)))).toEqual(
      laid.slice(2, -3),
    )
  })

  it('today is the day on the calendar of the zone, in each hour about a change of clocks', () => {
    const shown = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
    for (const edge of EDGES) {
      for (let quarter = -200; quarter <= 200; quarter += 1) {
        for (const ms of [-1, 0]) {
          const now = Date.parse(edge) + quarter * 900_000 + ms
          vi.setSystemTime(now)
          expect(formatDay(today())).toBe(shown.format(now))
        }
      }
    }
  })
})

interface Told {
  readonly text: string
  readonly month: string
  readonly weekday: number
  readonly english: string
  readonly arabic: string
}

/** What the page says of a day. */
function told(day: Day, english: Formats, arabic: Formats): Told {
  return {
    text: formatDay(day),
    month: monthOf(day),
    weekday: isoWeekday(day),
    english: english.dayFull(day).replace(',', ''),
    arabic: arabic.day(day),
  }
}

/** What the calendar says of it. */
function expected({ text, year, month, date, weekday }: PlainDay): Told {
  return {
    text,
    month: text.slice(0, 7),
    weekday,
    english: `${WEEKDAYS[weekday - 1]} ${date} ${MONTHS.split(' ')[month - 1]} ${year}`,
    arabic: `${date} ${IRAQI.split(',')[month - 1]} ${year}`,
  }
}
