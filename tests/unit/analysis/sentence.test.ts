import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import type { Day } from '#domain/day.ts'
import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { keyFigures, longestSpan } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence, unnamedSentence } from '#analysis/sentence.ts'
import { tally } from '#analysis/tally/pass.ts'
import { readQuery } from '#state/query.ts'

import { day } from '../day.ts'
import { known } from '../fuzz/reading.ts'
import { realDataset } from '../realData.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)

const viewOf = (search: string): ViewState => readQuery(search, known).view

function sentenceOf(view: ViewState): string {
  const figures = keyFigures(dataset, tally(columns, view.filter), view.filter)
  return plainSentence(summarySentence(view, figures, dataset, ENGLISH), ENGLISH)
}

describe('the summary sentence', () => {
  it.each([
    ['', '67 incidents on 47 of 70 days'],
    [
      '?month=2020-08&type=ied-convoy',
      '13 of 67 incidents, on 13 of 31 days: convoy bombs in August 2020',
    ],
    [
      '?type=!rocket',
      '40 of 67 incidents, on 30 of 70 days: convoy bombs, bombs on diplomats or other attacks',
    ],
    ['?place=none', '3 of 67 incidents, on 3 of 70 days: attacks at a place not reported'],
    [
      '?actor=ahl-al-kahf&role=claimed',
      '1 of 67 incidents, on 1 of 70 days: attacks, claimed by Ahl al-Kahf',
    ],
    ['?role=blamed', '5 of 67 incidents, on 5 of 70 days: attacks, blamed on somebody'],
    [
      '?from=2020-08-03&to=2020-08-18&admin1=baghdad',
      '8 of 67 incidents, on 7 of 16 days: attacks in Baghdad governorate within 3–18 August 2020',
    ],
    [
      '?month=2020-07&type=ied-diplomatic',
      '0 of 67 incidents, on 0 of 9 days: bombs on diplomats in July 2020',
    ],
    [
      '?month=2020-10',
      '0 of 67 incidents, on days outside the period covered: attacks in October 2020',
    ],
  ])('of %j', (search, expected) => {
    const sentence = sentenceOf(viewOf(search))
    expect(sentence.replace(/\s*–\s*/, '–')).toBe(expected)
  })

  it.each([
    ['', ' – two days in three'],
    ['?month=2020-08&type=ied-convoy', ' (42%)'],
    ['?month=2020-09', ' (70%)'],
    ['?type=rocket', ' (37%)'],
    ['?from=2020-08-09&to=2020-08-16', ' – every day'],
    // Of less than a week a share says nothing, and of nothing neither.
    ['?from=2020-08-10&to=2020-08-12', ''],
    ['?month=2020-07&type=ied-diplomatic', ''],
  ])('gives the share of days in words where a fraction comes close: %j', (search, expected) => {
    const view = viewOf(search)
    const figures = keyFigures(dataset, tally(columns, view.filter), view.filter)
    expect(summarySentence(view, figures, dataset, ENGLISH).share).toBe(expected)
  })

  it.each([
    ['', 'Nobody is named for 58 of them.'],
    ['?role=claimed', 'Somebody is named for each of them.'],
    ['?actor=none', 'Nobody is named for any of them.'],
    ['?actor=ahl-al-kahf&role=claimed', 'Somebody is named for it.'],
    ['?type=ied-diplomatic', 'Nobody is named for it.'],
    ['?month=2020-10', ''],
  ])('says how many have nobody named: %j', (search, expected) => {
    const view = viewOf(search)
    const figures = keyFigures(dataset, tally(columns, view.filter), view.filter)
    expect(Object.values(unnamedSentence(figures, ENGLISH) ?? {}).join('')).toBe(expected)
  })
})

describe('the longest span', () => {
  it('is as long as the longest run of neighbours, counted day by day', () => {
    const start = day('2020-07-23')
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 69 })), (offsets) => {
        const days = offsets.toSorted((a, b) => a - b).map((offset) => (start + offset) as Day)
        let most = 0
        for (const first of days) {
          let length = 1
          while (days.includes((first + length) as Day)) length++
          most = Math.max(most, length)
        }
        const span = longestSpan(days)
        expect(span === undefined ? 0 : span.to - span.from + 1).toBe(most)
      }),
    )
  })
})

describe('the key figures of everything', () => {
  const figures = keyFigures(dataset, tally(columns, DEFAULT_VIEW.filter), DEFAULT_VIEW.filter)

  it('count nine reported dead, and say for how many there is no figure', () => {
    const killed = dataset.incidents.map((incident) => incident.killed)
    expect(figures.killed).toEqual({
      reported: 9,
      withoutFigure: killed.filter((figure) => figure === null).length,
    })
  })

  it('count 47 of 70 days', () => {
    expect([figures.daysWith, figures.days]).toEqual([47, 70])
  })
})
