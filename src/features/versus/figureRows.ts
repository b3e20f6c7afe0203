import type { KeyFigures, Spell, Toll } from '#analysis/keyFigures.ts'
import { rateOf } from '#analysis/comparison/pairs.ts'
import { inHundredths } from '#analysis/comparison/sentence.ts'
import { lengthInDays } from '#domain/day.ts'
import type { Locale } from '#i18n/locale.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import { versusViewWords } from './words.ts'

/** A figure of both sides. */
export interface FigureRow {
  readonly name: string
  readonly first: string
  readonly second: string
  /** The second less the first; empty where subtracting would say what the rows do not show. */
  readonly difference: string
}

type Both = readonly [KeyFigures, KeyFigures]

/** Stands where a side covers no day, so that what is not known is no zero. */
const NOT_COVERED = '–'

/** The key figures of two sides; totals are subtracted only where the sides cover as many days. */
export function figureRows(both: Both, locale: Locale): readonly FigureRow[] {
  const [isFirst, isSecond] = [both[0].days > 0, both[1].days > 0]
  return rowsOf(both, locale).map((row) => ({
    name: row.name,
    first: isFirst ? row.first : NOT_COVERED,
    second: isSecond ? row.second : NOT_COVERED,
    difference: isFirst && isSecond ? row.difference : '',
  }))
}

function rowsOf(both: Both, locale: Locale): readonly FigureRow[] {
  const { lang, format } = locale
  const words = versusViewWords[lang]
  const isOneLength = both[0].days === both[1].days
  const count = (name: string, valueOf: (figures: KeyFigures) => number): FigureRow => ({
    name,
    ...inBoth(both, (figures) => format.number(valueOf(figures))),
    difference: isOneLength ? signed(valueOf(both[1]) - valueOf(both[0]), locale) : '',
  })
  return [
    count(words.incidents, ({ incidents }) => incidents),
    ...(isOneLength ? [] : [rateRow(both, locale)]),
    daysRow(both, locale),
    spellRow(words.run, both, ({ longestRun }) => longestRun, locale),
    spellRow(words.quiet, both, ({ longestQuiet }) => longestQuiet, locale),
    count(words.claimed, ({ claimed }) => claimed),
    count(words.blamed, ({ blamed }) => blamed),
    count(words.unnamed, ({ unnamed }) => unnamed),
    tollRow(words.killed, both, ({ killed }) => killed, locale),
    tollRow(words.injured, both, ({ injured }) => injured, locale),
  ]
}

function inBoth([a, b]: Both, textOf: (figures: KeyFigures) => string) {
  return { first: textOf(a), second: textOf(b) }
}

function rateRow(both: Both, locale: Locale): FigureRow {
  const [a, b] = both
  return {
    name: versusViewWords[locale.lang].aDay,
    ...inBoth(both, ({ incidents, days }) => inHundredths(rateOf(incidents, days), locale.format)),
    difference: signed((percent(b.incidents, b) - percent(a.incidents, a)) / 100, locale),
  }
}

/** As it is shown, so that a difference is that of the figures beside it. */
function percent(count: number, { days }: KeyFigures): number {
  return Math.round(rateOf(count, days) * 100)
}

/** Days with an incident: of as many days by number, else by share. */
function daysRow(both: Both, locale: Locale): FigureRow {
  const { lang, format } = locale
  const words = versusViewWords[lang]
  const [a, b] = both
  const points = Math.round((rateOf(b.daysWith, b.days) - rateOf(a.daysWith, a.days)) * 100)
  return {
    name: words.daysWith,
    ...inBoth(both, ({ daysWith, days }) =>
      words.ofDays(format.number(daysWith), format.number(days)),
    ),
    difference:
      a.days === b.days ? signed(b.daysWith - a.daysWith, locale) : pointsInWords(points, locale),
  }
}

function spellRow(
  name: string,
  both: Both,
  spellOf: (figures: KeyFigures) => Spell | undefined,
  locale: Locale,
): FigureRow {
  const { none, days } = summaryWords[locale.lang].figures
  const text = (figures: KeyFigures) => {
    const spell = spellOf(figures)
    return spell === undefined ? none : locale.plural(lengthInDays(spell), days)
  }
  return { name, ...inBoth(both, text), difference: '' }
}

/** People harmed: subtracted only where every incident of both sides has a figure. */
function tollRow(
  name: string,
  both: Both,
  tollOf: (figures: KeyFigures) => Toll,
  locale: Locale,
): FigureRow {
  const { format } = locale
  const words = summaryWords[locale.lang].figures
  const text = (figures: KeyFigures) => {
    const { reported, withoutFigure } = tollOf(figures)
    if (figures.incidents === 0) return words.noFigure
    if (withoutFigure === figures.incidents) return words.unknown
    if (withoutFigure === 0) return format.number(reported)
    const without = words.withoutFigure(
      format.number(withoutFigure),
      format.number(figures.incidents),
    )
    return `${format.number(reported)} (${without})`
  }
  const [a, b] = both
  const isWhole = both.every((it) => it.incidents > 0 && tollOf(it).withoutFigure === 0)
  const isOneLength = a.days === b.days
  const difference = signed(tollOf(b).reported - tollOf(a).reported, locale)
  return { name, ...inBoth(both, text), difference: isWhole && isOneLength ? difference : '' }
}

function pointsInWords(points: number, locale: Locale): string {
  const text = locale.plural(Math.abs(points), versusViewWords[locale.lang].points)
  return text.replace(locale.format.number(Math.abs(points)), signed(points, locale))
}

function signed(value: number, { lang, format }: Locale): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return versusViewWords[lang].signed(sign, format.number(Math.abs(value)))
}
