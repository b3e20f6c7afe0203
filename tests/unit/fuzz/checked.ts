import { isDeepStrictEqual } from 'node:util'

import { restrict } from '#analysis/scope/applyScope.ts'
import { columnsOf } from '#data/columns.ts'
import { translate } from '#data/translate.ts'
import { isWholeBasis, type Basis } from '#state/inclusionScope.ts'
import { isUnfiltered, type View } from '#state/viewState.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows } from '#analysis/tally/search.ts'

import { realDataset, realEvidence } from '../realData.ts'
import { naiveDays, naiveTally } from '../analysis/tally/naive.ts'
import { named } from '../analysis/tally/tables.ts'
import { rowsCounted, searched, writtenRows } from './rows.ts'

const all = realDataset()
const evidence = realEvidence()
const ARABIC = arabicWith('latn')
const allInArabic = translate(all, new Map())
const bases = new Map<string, ReturnType<typeof tableOf>>()

/** What counts, ready to be tallied, and the same as plain rows. */
function tableOf(basis: Basis) {
  const dataset = restrict(all, evidence, basis)
  const rows = isWholeBasis(basis) ? writtenRows : rowsCounted(dataset.incidents)
  return { dataset, columns: columnsOf(dataset), index: buildIndex(dataset), rows }
}

function tableFor(basis: Basis): ReturnType<typeof tableOf> {
  const key = JSON.stringify(basis)
  const table = bases.get(key) ?? tableOf(basis)
  bases.set(key, table)
  return table
}

/** How many incidents a view shows, counted row by row. */
export function countShown({ basis, filter }: View): number {
  return naiveTally(searched(tableFor(basis).rows, filter.text), filter).visible
}

/** What the page would say of a view that the rows of `data/` deny; empty when it is right. */
export function deniedOf(view: View): readonly string[] {
  const { dataset, columns, index, rows } = tableFor(view.basis)
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
