import { describe, expect, it } from 'vitest'

import { sideOf } from '#analysis/comparison/side.ts'
import { tally } from '#analysis/tally/pass.ts'
import { columnsOf } from '#data/columns.ts'
import { figureRows } from '#features/versus/figureRows.ts'
import { versusViewWords } from '#features/versus/words.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { readQuery } from '#state/query.ts'

import { known } from '../fuzz/reading.ts'
import { realDataset } from '../realData.ts'

const dataset = realDataset()
const words = versusViewWords.en

/** The rows of figures of two links, by name. */
function rowsFor(first: string, second: string) {
  const [a, b] = [first, second].map((query) => {
    const { view } = readQuery(query, known)
    return sideOf(view, dataset, tally(columnsOf(dataset), view.filter)).figures
  })
  if (a === undefined || b === undefined) throw new Error('no sides')
  return new Map(figureRows([a, b], ENGLISH).map((row) => [row.name, row]))
}

describe('the figures of two sides', () => {
  it('are subtracted where the sides cover as many days', () => {
    const rows = rowsFor('?type=rocket', '?type=ied-convoy')
    expect(rows.get(words.incidents)).toMatchObject({
      first: '27',
      second: '37',
      difference: '+10',
    })
    expect(rows.get(words.daysWith)?.difference).toBe('+4')
    expect(rows.get(words.blamed)?.difference).toBe('−3')
    expect(rows.has(words.aDay)).toBe(false)
  })

  it('are set against each other by the day alone where one side is longer', () => {
    const rows = rowsFor('?month=2020-08', '?month=2020-09')
    expect(rows.get(words.incidents)).toMatchObject({ first: '25', second: '36', difference: '' })
    expect(rows.get(words.aDay)).toMatchObject({
      first: '0.81',
      second: '1.2',
      difference: '+0.39',
    })
    expect(rows.get(words.daysWith)?.difference).toBe('+5 points')
    for (const name of [words.claimed, words.blamed, words.unnamed]) {
      expect(rows.get(name)?.difference).toBe('')
    }
  })

  it('are none, and no zero, of days that the record does not cover', () => {
    for (const row of rowsFor('?month=2020-08', '?month=2019-12').values()) {
      expect(row).toMatchObject({ second: '–', difference: '' })
    }
  })

  it('never take an incident with no figure for one that killed nobody', () => {
    const killed = rowsFor('?type=rocket', '?type=ied-convoy').get(words.killed)
    expect(killed).toMatchObject({
      first: '7 (no figure for 9 of 27)',
      second: '2 (no figure for 24 of 37)',
      difference: '',
    })
    const nothing = rowsFor('?type=ied-diplomatic&month=2020-07', '?harm=unharmed').get(
      words.killed,
    )
    expect(nothing).toMatchObject({ first: 'no figure', second: '0', difference: '' })
  })
})
