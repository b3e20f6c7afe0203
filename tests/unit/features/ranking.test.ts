import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { tally } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows } from '#analysis/tally/search.ts'
import { columnsOf } from '#data/columns.ts'
import { rankingsOf } from '#features/breakdown/ranks.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH, type Locale } from '#i18n/locale.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { clearFacet } from '#state/filterChanges.ts'
import { FULL_SCOPE } from '#state/inclusionScope.ts'
import { queryOf } from '#state/query.ts'
import {
  DEFAULT_VIEW,
  RANK_MEASURES,
  RANKS,
  type RankBy,
  type RankMeasure,
} from '#state/viewState.ts'

import { asked, slugOf } from '../../e2e/oracle.ts'
import { blamedFor, placeOf, type RawIncident } from '../../e2e/records.ts'
import { coverage } from '../records.ts'
import { realDataset } from '../realData.ts'
import { looserViews } from '../views.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)
const index = buildIndex(dataset, FULL_SCOPE)

/** The facet whose own filter does not count in a list. */
const OWN = {
  place: 'place',
  admin1: 'admin1',
  target: 'target',
  evidence: 'evidence',
  actor: 'actor',
  week: 'day',
  weekday: undefined,
} as const

const NONE = 'none'

/** The first day of the week that a date falls in, or of the coverage, in a week that starts on a day of `Date`. */
function weekOf(date: string, weekStart: number): string {
  const first = new Date(date)
  while (first.getUTCDay() !== weekStart % 7) first.setUTCDate(first.getUTCDate() - 1)
  const text = first.toISOString().slice(0, 10)
  return text < coverage.from ? coverage.from : text
}

const orNone = (values: readonly string[]) => (values.length === 0 ? [NONE] : values)

/** What an incident is counted under in each list by this property, by the files alone. */
function valuesOf(
  each: RawIncident,
  by: RankBy,
  weekStart: number,
): readonly (readonly string[])[] {
  switch (by) {
    case 'place':
      return [[placeOf(each)?.id ?? NONE]]
    case 'admin1':
      return [[slugOf(placeOf(each)?.admin1 ?? NONE)]]
    case 'target':
      return [[each.targetKind === 'not-reported' ? NONE : each.targetKind]]
    case 'evidence':
      return [[each.evidence]]
    case 'actor':
      return [orNone(each.preferred.claimedBy), orNone(blamedFor(each))]
    case 'weekday':
      return [[String(new Date(each.date).getUTCDay() || 7)]]
    case 'week':
      return [[weekOf(each.date, weekStart)]]
  }
}

interface Row {
  count: number
  incidents: number
  without: number
}

/** The figures of each list by `data/`, of values that have any incident. */
function expectedOf(filter: Filter, by: RankBy, measure: RankMeasure, weekStart: number) {
  const own = OWN[by]
  const others = own === undefined ? filter : clearFacet(filter, own)
  const lists: Map<string, Row>[] = by === 'actor' ? [new Map(), new Map()] : [new Map()]
  for (const incident of asked(queryOf({ ...DEFAULT_VIEW, filter: others }))) {
    const { killed } = incident.preferred
    for (const [list, values] of valuesOf(incident, by, weekStart).entries()) {
      for (const value of values) {
        const row = lists[list]?.get(value) ?? { count: 0, incidents: 0, without: 0 }
        row.count += measure === 'killed' ? (killed ?? 0) : 1
        row.incidents += 1
        row.without += killed === null ? 1 : 0
        lists[list]?.set(value, row)
      }
    }
  }
  return lists.map((list) => Object.fromEntries(list))
}

function rankingsAt(filter: Filter, by: RankBy, measure: RankMeasure, locale: Locale) {
  const match = filter.text === '' ? undefined : searchRows(index, filter.text)
  const shown = { dataset, filter, tally: tally(columns, filter, match) }
  return rankingsOf(by, measure, shown, locale)
}

describe('the ranked lists', () => {
  it('count what data/ has, in 300 random views', () => {
    const locale = fc.constantFrom(ENGLISH, arabicWith('latn'))
    fc.assert(
      fc.property(
        looserViews,
        fc.constantFrom(...RANKS),
        fc.constantFrom(...RANK_MEASURES),
        locale,
        ({ filter }, by, measure, language) => {
          const rankings = rankingsAt(filter, by, measure, language)
          const said = rankings.map(({ ranks }) =>
            Object.fromEntries(
              ranks
                .filter(({ incidents }) => incidents > 0)
                .map(({ value, count, incidents, withoutFigure }) => [
                  by === 'week' ? dayText(Number(value)) : value,
                  { count, incidents, without: withoutFigure },
                ]),
            ),
          )
          expect(said).toEqual(expectedOf(filter, by, measure, language.weekStart))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('put the most first, and weeks and weekdays in order', () => {
    const counts = (by: RankBy) =>
      rankingsAt(EMPTY_FILTER, by, 'incidents', ENGLISH).map(({ ranks }) =>
        ranks.map(({ count }) => count),
      )
    for (const by of ['place', 'admin1', 'target', 'actor', 'evidence'] as const) {
      for (const list of counts(by)) expect(list).toEqual(list.toSorted((a, b) => b - a))
    }
    const weeks = rankingsAt(EMPTY_FILTER, 'week', 'incidents', ENGLISH)[0]?.ranks ?? []
    expect(weeks.map(({ value }) => Number(value))).toEqual(
      weeks.map(({ value }) => Number(value)).toSorted((a, b) => a - b),
    )
    expect(weeks.map(({ days }) => days)).toEqual([4, ...Array.from({ length: 9 }, () => 7), 3])
  })

  it('have all the incidents or deaths once where an incident has one value', () => {
    for (const by of ['place', 'admin1', 'target', 'evidence', 'week', 'weekday'] as const) {
      for (const measure of RANK_MEASURES) {
        const [ranking] = rankingsAt(EMPTY_FILTER, by, measure, ENGLISH)
        const sum = ranking?.ranks.reduce((all, { count }) => all + count, 0)
        expect(sum, `${by} ${measure}`).toBe(ranking?.whole.count)
      }
    }
  })
})

function dayText(count: number): string {
  return new Date(count * 86_400_000).toISOString().slice(0, 10)
}
