import { isDeepStrictEqual } from 'node:util'

import { applyScope } from '#analysis/scope/applyScope.ts'
import { columnsOf } from '#data/columns.ts'
import { translate } from '#data/translate.ts'
import { isFullScope, type InclusionScope } from '#state/inclusionScope.ts'
import type { Facet } from '#state/filter.ts'
import { isUnfiltered, type ViewState } from '#state/viewState.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows } from '#analysis/tally/search.ts'

import { realDataset } from '../realData.ts'
import { countBy, naiveDays, naiveFails, naiveTally } from '../analysis/tally/naive.ts'
import { named } from '../analysis/tally/tables.ts'
import { rowsCounted, searched, writtenRows } from './rows.ts'

const all = realDataset()
const ARABIC = arabicWith('latn')
const allInArabic = translate(all, new Map())
const bases = new Map<string, ReturnType<typeof tableOf>>()

/** What counts, ready to be tallied, and the same as plain rows. */
function tableOf(scope: InclusionScope) {
  const dataset = applyScope(all, scope)
  const rows = isFullScope(scope) ? writtenRows : rowsCounted(dataset.incidents)
  return { dataset, columns: columnsOf(dataset), index: buildIndex(dataset, scope), rows }
}

function tableFor(scope: InclusionScope): ReturnType<typeof tableOf> {
  const key = JSON.stringify(scope)
  const table = bases.get(key) ?? tableOf(scope)
  bases.set(key, table)
  return table
}

/** How many incidents a view shows, counted row by row. */
export function countShown({ scope, filter }: ViewState): number {
  return naiveTally(searched(tableFor(scope).rows, filter.text), filter).visible
}

/** What the page should show of a view, counted row by row. */
export function expectedOf({ scope, filter }: ViewState) {
  const rows = searched(tableFor(scope).rows, filter.text)
  const fails = naiveFails(rows, filter)
  const but = (facet?: Facet) => rows.filter((_, row) => fails[row]?.every((key) => key === facet))
  const { counts } = naiveTally(rows, filter)
  return {
    ids: but().map(({ id }) => id),
    counts,
    months: countBy(but('day'), ({ month }) => [month]),
    roles: countBy(but('actor'), ({ ties }) => [...new Set(ties.flatMap(({ roles }) => roles))]),
  }
}

/** What the page would say of a view that the rows of `data/` deny; empty when it is right. */
export function deniedOf(view: ViewState): readonly string[] {
  const { dataset, columns, index, rows } = tableFor(view.scope)
  const { filter } = view
  const result = tally(columns, filter, searchRows(index, filter.text))
  const expected = naiveTally(searched(rows, filter.text), filter)
  const figures = keyFigures(dataset, result, filter)
  const english = plainSentence(summarySentence(view, figures, all, ENGLISH), ENGLISH)
  const arabic = plainSentence(summarySentence(view, figures, allInArabic, ARABIC), ARABIC)
  const counted = isUnfiltered(view) ? '67 incidents' : `${expected.visible} of 67 incidents`
  const daysWith = naiveDays(searched(rows, filter.text), filter)
  const figuresAgree =
    figures.incidents === expected.visible && figures.daysWith === daysWith && figures.days <= 70
  return [
    ...(isDeepStrictEqual(named(columns, result), expected) ? [] : ['the counts are not those']),
    ...(figuresAgree ? [] : [`the figures ${JSON.stringify(figures)} are not those`]),
    ...(english.startsWith(`${counted}${english.includes(':') ? ',' : ' '}`) ? [] : [english]),
    ...(arabic.startsWith(counted.split(' ')[0] ?? '') ? [] : [arabic]),
    ...[english, arabic].filter(holdsJunk),
  ]
}

/** Whether a sentence shows what code has left behind; what the reader looks for may say anything. */
function holdsJunk(sentence: string): boolean {
  return /undefined|NaN|null|\[object|function|#/.test(sentence.replace(/[“«].*[”»]/su, ''))
}
