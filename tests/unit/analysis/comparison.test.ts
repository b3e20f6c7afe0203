import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { PAIRED, pairsOf, type Paired } from '#analysis/comparison/pairs.ts'
import { partnersOf } from '#analysis/comparison/partners.ts'
import { comparisonSentence } from '#analysis/comparison/sentence.ts'
import { isFew, sharedIncidents, sideOf } from '#analysis/comparison/side.ts'
import { tally } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows } from '#analysis/tally/search.ts'
import { columnsOf } from '#data/columns.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { FULL_SCOPE } from '#state/inclusionScope.ts'
import { queryOf, readQuery } from '#state/query.ts'
import { DEFAULT_VIEW, EVERYTHING, isUnfiltered, type Subset } from '#state/viewState.ts'

import { asked, slugOf } from '../../e2e/oracle.ts'
import { blamedFor, placeOf, places, type RawIncident } from '../../e2e/records.ts'
import { known } from '../fuzz/reading.ts'
import { realDataset } from '../realData.ts'
import { looserViews } from '../views.ts'

const dataset = realDataset()
const index = buildIndex(dataset, FULL_SCOPE)
const { coverage } = dataset.meta
const ARABIC = arabicWith('latn')

/** Governorates that the files name: links may name the others of Iraq too, which the oracle does not know. */
const hasPlaces = (slug: string) =>
  slug === 'none' || [...places.values()].some(({ admin1 }) => slugOf(admin1) === slug)

const anySide: fc.Arbitrary<Subset> = looserViews.map(({ filter }) => ({
  scope: FULL_SCOPE,
  filter: {
    ...filter,
    admin1: {
      include: filter.admin1.include.filter(hasPlaces),
      exclude: filter.admin1.exclude.filter(hasPlaces),
    },
  },
}))

/** A side as the page counts it. */
function sideFor(subset: Subset) {
  const match = searchRows(index, subset.filter.text)
  return sideOf(subset, dataset, tally(columnsOf(dataset), subset.filter, match))
}

const sideAt = (query: string) => sideFor(readQuery(query, known).view)

/** The incidents of a side, by the files and the promise of its link alone. */
function rawOf(subset: Subset): readonly RawIncident[] {
  return asked(queryOf({ ...DEFAULT_VIEW, ...subset }))
}

const VALUE_OF: Readonly<Record<Paired, (incident: RawIncident) => string>> = {
  type: ({ type }) => type,
  target: ({ targetKind }) => (targetKind === 'not-reported' ? 'none' : targetKind),
  admin1: (incident) => slugOf(placeOf(incident)?.admin1 ?? 'none'),
  weekday: ({ date }) => String(new Date(`${date}T00:00:00Z`).getUTCDay() || 7),
}

const sum = (figures: readonly (number | null)[]) =>
  figures.reduce<number>((total, figure) => total + (figure ?? 0), 0)

const said = (first: string, second: string, locale = ENGLISH) =>
  comparisonSentence([sideAt(first), sideAt(second)], dataset, locale)

const partners = (query: string) => {
  const { view } = readQuery(query, known)
  return partnersOf(view, coverage).map(({ kind, first, second }) => [
    kind,
    queryOf({ ...DEFAULT_VIEW, ...first }),
    queryOf({ ...DEFAULT_VIEW, ...second }),
  ])
}

const spans = (query: string) =>
  partners(query).flatMap(([kind, , second]) => (kind === 'span' ? [second] : []))

describe('two views beside one another, 300 pairs at random', () => {
  it('have the figures that data/ gives', () => {
    fc.assert(
      fc.property(anySide, anySide, (a, b) => {
        const raw = [rawOf(a), rawOf(b)] as const
        const sides = [sideFor(a), sideFor(b)] as const
        sides.forEach(({ figures }, at) => {
          const own = raw[at] ?? []
          const killed = own.map(({ preferred }) => preferred.killed)
          expect(figures).toMatchObject({
            incidents: own.length,
            daysWith: new Set(own.map(({ date }) => date)).size,
            claimed: own.filter(({ preferred }) => preferred.claimedBy.length > 0).length,
            blamed: own.filter((incident) => blamedFor(incident).length > 0).length,
            killed: {
              reported: sum(killed),
              withoutFigure: killed.filter((figure) => figure === null).length,
            },
          })
        })
        const shared = raw[0].filter((incident) => raw[1].includes(incident)).length
        expect(sharedIncidents(...sides)).toBe(shared)
        expect(isFew(...sides)).toBe(raw.some(({ length }) => length < 10))
      }),
      { numRuns: 300 },
    )
  })

  it.each(PAIRED)('are counted by %s as data/ gives it', (by) => {
    fc.assert(
      fc.property(anySide, anySide, (a, b) => {
        const pairs = pairsOf(by, [sideFor(a), sideFor(b)], dataset, ENGLISH)
        for (const { value, halves } of pairs) {
          const expected = [a, b].map(
            (side) => rawOf(side).filter((incident) => VALUE_OF[by](incident) === value).length,
          )
          expect(halves.map(({ incidents }) => incidents.length)).toEqual(expected)
        }
        const total = sum(
          pairs.flatMap(({ halves }) => halves.map((half) => half.incidents.length)),
        )
        expect(total).toBe(rawOf(a).length + rawOf(b).length)
      }),
      { numRuns: 300 },
    )
  })

  it('cover the days between the first and the last of the record that their links admit', () => {
    const days = sideAt('?month=2020-07').days
    expect(days).toHaveLength(9)
    expect(sideAt('?month=!2020-08&from=2020-07-30').days).toHaveLength(2 + 30)
  })

  it('are told with no number that the files do not give', () => {
    fc.assert(
      fc.property(anySide, anySide, (a, b) => {
        const sides = [sideFor(a), sideFor(b)] as const
        for (const locale of [ENGLISH, ARABIC]) {
          const text = comparisonSentence(sides, dataset, locale)
          expect(text).not.toMatch(/undefined|NaN|Infinity/)
        }
        const english = comparisonSentence(sides, dataset, ENGLISH)
        for (const { subset, days } of sides) {
          const count = String(rawOf(subset).length)
          expect(english).toContain(days.length === 0 ? 'outside the period covered' : count)
        }
        const isRisen = /rose|fell/.test(english)
        const { days: before } = sides[0]
        const { days: after } = sides[1]
        const isApart =
          Math.max(...before) < Math.min(...after) || Math.max(...after) < Math.min(...before)
        expect(isRisen && !isApart).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the sentence of a comparison', () => {
  it('tells months by name, the later one first, whichever side it is', () => {
    const sentence =
      'September had 36 incidents to August’s 25, 1.2 a day to 0.8; ' +
      'convoy bombs rose from 13 to 23, rockets fell from 12 to 10'
    expect(said('?month=2020-08', '?month=2020-09')).toBe(sentence)
    expect(said('?month=2020-09', '?month=2020-08')).toBe(sentence)
  })

  it.each([
    ['?type=rocket', '?type=ied-convoy', 'Rockets: 27 incidents; convoy bombs: 37 incidents'],
    [
      '?type=rocket&month=2020-08',
      '?type=rocket&month=2020-09',
      'Rockets: September had 10 incidents to August’s 12, 0.3 a day to 0.4',
    ],
    [
      '?month=2020-07',
      '?month=2020-08',
      'August had 25 incidents to July’s 6, 0.8 a day to 0.7; ' +
        'rockets fell from 0.56 to 0.39 a day, convoy bombs rose from 0.11 to 0.42 a day',
    ],
    [
      '?admin1=baghdad',
      '?admin1=!baghdad',
      'Attacks in Baghdad governorate: 34 incidents; attacks outside Baghdad governorate: ' +
        '33 incidents; convoy bombs 8 to 29, rockets 24 to 3',
    ],
    [
      '?from=2020-09-20&to=2020-09-26',
      '?from=2020-09-13&to=2020-09-19',
      'Attacks within 20–26 September 2020: 5 incidents; attacks within 13–19 September 2020: ' +
        '11 incidents; convoy bombs fell from 7 to 3, bombs on diplomats fell from 1 to 0',
    ],
  ])('of %s and %s', (first, second, sentence) => {
    expect(said(first, second)).toBe(sentence)
  })

  it('is there in Arabic', () => {
    expect(said('?month=2020-08', '?month=2020-09', ARABIC)).toBe(
      'أيلول: 36 حادثاً، مقابل 25 في آب، أي 1.2 في اليوم مقابل 0.8؛ ' +
        'عبوات على أرتال: ارتفاع من 13 إلى 23، صواريخ: تراجع من 12 إلى 10',
    )
  })
})

describe('natural partners', () => {
  it('of everything are its months, its types and the original sources', () => {
    expect(partners('')).toEqual([
      ['month', '?month=2020-07', '?month=2020-08'],
      ['month', '?month=2020-08', '?month=2020-09'],
      ['type', '?type=rocket', '?type=ied-convoy'],
      ['sources', '', '?sources=founding'],
    ])
  })

  it('of a span are those of equal length before and after, where the record covers them', () => {
    expect(spans('?from=2020-09-20&to=2020-09-26')).toEqual(['?from=2020-09-13&to=2020-09-19'])
    expect(spans('?from=2020-08-10&to=2020-08-12')).toEqual([
      '?from=2020-08-07&to=2020-08-09',
      '?from=2020-08-13&to=2020-08-15',
    ])
    expect(spans('?from=2020-09-27')).toEqual(['?from=2020-07-23&to=2020-09-26'])
  })

  it('share no incident with the rest', () => {
    fc.assert(
      fc.property(anySide, (side) => {
        for (const { kind, first, second } of partnersOf(side, coverage)) {
          if (kind !== 'rest') continue
          const [own, rest] = [rawOf(first), rawOf(second)]
          expect(own.filter((incident) => rest.includes(incident))).toEqual([])
        }
      }),
    )
  })

  it('begin with the view itself, unless it is cut in parts', () => {
    fc.assert(
      fc.property(anySide, (side) => {
        const firsts = partnersOf(side, coverage).filter(
          ({ kind }) => kind === 'rest' || kind === 'span',
        )
        expect(firsts.every(({ first }) => first.filter === side.filter)).toBe(true)
      }),
    )
    expect(isUnfiltered(EVERYTHING)).toBe(true)
  })
})
