import type { Dataset } from '#domain/dataset.ts'
import { monthOf, monthsOf, type Month } from '#domain/day.ts'
import { isFiltered, type Filter } from '#state/filter.ts'
import type { Locale } from '#i18n/locale.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import type { Tally } from './tally/tally.ts'

/** Fewer than this many rockets and bombs in a month carry no remark. */
const LEAST = 10
const CLEAR_RATIO = 2

interface MonthCount {
  readonly month: Month
  readonly rockets: number
  readonly bombs: number
}

/**
 * One thing worth seeing in the rows shown: the month in which bombs on convoys outnumbered rockets,
 * or rockets bombs, most clearly. `undefined` when no month has at least twice as many.
 */
export function remark(
  dataset: Dataset,
  tally: Tally,
  filter: Filter,
  locale: Locale,
): string | undefined {
  if (isFiltered(filter, 'type') || isFiltered(filter, 'target')) return undefined
  const [clearest] = countsByMonth(dataset, tally)
    .filter((count) => count.rockets + count.bombs >= LEAST && ratio(count) >= CLEAR_RATIO)
    .toSorted((a, b) => ratio(b) - ratio(a))
  return clearest === undefined ? undefined : inWords(clearest, locale)
}

function countsByMonth(dataset: Dataset, { fails }: Tally): readonly MonthCount[] {
  const counts = new Map(
    monthsOf(dataset.meta.coverage).map((month) => [month, { rockets: 0, bombs: 0 }]),
  )
  dataset.incidents.forEach(({ date, type }, row) => {
    const count = fails[row] === 0 ? counts.get(monthOf(date)) : undefined
    if (count === undefined) return
    if (type === 'rocket') count.rockets++
    if (type === 'ied-convoy') count.bombs++
  })
  return [...counts].map(([month, count]) => ({ month, ...count }))
}

function ratio({ rockets, bombs }: MonthCount): number {
  return Math.max(rockets, bombs) / Math.max(1, Math.min(rockets, bombs))
}

function inWords({ month, rockets, bombs }: MonthCount, { lang, format }: Locale): string {
  const { outnumbered, ratio: toOne } = summaryWords[lang]
  const { phrases } = facetWords[lang].type
  const [more, fewer] =
    bombs > rockets
      ? [phrases['ied-convoy'], phrases.rocket]
      : [phrases.rocket, phrases['ied-convoy']]
  const figures = toOne(
    format.number(Math.max(bombs, rockets)),
    format.number(Math.min(bombs, rockets)),
  )
  return outnumbered(format.monthName(month), more, fewer, figures)
}
