import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import { lengthInDays, type DayRange } from '#domain/day.ts'
import type { Locale } from '#i18n/locale.ts'
import { incidentsInWords } from '#i18n/typeCounts.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { commonWords } from '#i18n/words/common.ts'

import { isPickedAlone, type Column } from './columns.ts'

/** A day, or the days of a week or range. */
export function spanName(span: DayRange, { format }: Locale): string {
  return span.from === span.to ? format.dayFull(span.from) : format.range(span)
}

/** What a press on days will do. */
export function pickInWords(
  span: DayRange,
  picked: readonly DayRange[],
  { lang, format }: Locale,
): string {
  const { act } = commonWords[lang]
  if (isPickedAlone(span, picked)) return act.showAllDays
  return act.showOnly(span.from === span.to ? format.dayOfMonth(span.from) : format.range(span))
}

/** The name of a column, with "(4 days only)" for a week that the coverage cuts. */
export function columnHeading({ span }: Column, locale: Locale): string {
  const name = spanName(span, locale)
  const days = lengthInDays(span)
  const isWhole = days === 1 || days === 7
  const words = chartWords[locale.lang]
  return isWhole ? name : words.cut(name, locale.plural(days, words.days))
}

/** What columns hold, in lines: what is shown, what the dates leave out, what other filters leave out. */
export function tooltipLines(columns: readonly Column[], locale: Locale): readonly string[] {
  const { lang, plural } = locale
  const shown = sumOf(columns, (column) => column.shown.byType)
  const faint = sumOf(columns, (column) => column.faint.byType)
  const filteredOut = columns.reduce((sum, column) => sum + column.filteredOut, 0)
  const lines = total(shown) > 0 ? [incidentsInWords(shown, locale)] : []
  if (total(faint) > 0) lines.push(chartWords[lang].faint(incidentsInWords(faint, locale)))
  if (filteredOut > 0) lines.push(plural(filteredOut, commonWords[lang].hidden))
  return lines.length > 0 ? lines : [chartWords[lang].none]
}

/** The number of incidents that columns show, by attack type. */
export function shownCounts(columns: readonly Column[], locale: Locale): string {
  return incidentsInWords(
    sumOf(columns, (column) => column.shown.byType),
    locale,
  )
}

type ByType = Readonly<Record<AttackType, number>>

function sumOf(columns: readonly Column[], byTypeOf: (column: Column) => ByType): ByType {
  const sums: Record<AttackType, number> = {
    rocket: 0,
    'ied-convoy': 0,
    'ied-diplomatic': 0,
    other: 0,
  }
  for (const column of columns) {
    for (const type of ATTACK_TYPES) sums[type] += byTypeOf(column)[type]
  }
  return sums
}

function total(byType: ByType): number {
  return ATTACK_TYPES.reduce((sum, type) => sum + byType[type], 0)
}
