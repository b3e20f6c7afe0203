import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import { parseMonth } from '#domain/day.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import { setMonths, toggleActorRole, toggleValue } from '#state/filterChanges.ts'
import { indexWords } from '#analysis/tally/normalise.ts'
import { isPartlyReported, NONE } from '#domain/facets.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { tally } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows } from '#analysis/tally/search.ts'
import { rowsShown } from '#analysis/tally/tally.ts'

import { asked } from '../../../e2e/oracle.ts'
import { realDataset } from '../../realData.ts'
import { named } from './tables.ts'

interface WrittenIncident {
  readonly id: string
  readonly date: string
  readonly type: string
  readonly title: string
  readonly note: string
  readonly preferred: { readonly placeId: string | null; readonly claimedBy: readonly string[] }
}

interface WrittenNames {
  readonly name: string
  readonly nameAr: string
  readonly admin1?: string
  readonly aliases?: readonly string[]
}

const written: readonly WrittenIncident[] = JSON.parse(readFileSync('data/incidents.json', 'utf8'))
const dataset = realDataset()
const columns = columnsOf(dataset)
const index = buildIndex(dataset)

function idsShown(filter: Filter): readonly string[] {
  const match = searchRows(index, filter.text)
  const rows = rowsShown(tally(columns, filter, match))
  return rows.map((row) => dataset.incidents[row]?.id ?? '').toSorted()
}

function idsWritten(wanted: (incident: WrittenIncident) => boolean): readonly string[] {
  return written
    .filter(wanted)
    .map(({ id }) => id)
    .toSorted()
}

function idsFound(text: string): readonly string[] {
  return idsShown({ ...EMPTY_FILTER, text })
}

describe('the 67 incidents', () => {
  it('count as the original lists and the reports say', () => {
    const result = tally(columns, EMPTY_FILTER)
    expect(result.visible).toBe(67)
    expect(named(columns, result).counts.type).toEqual({
      rocket: 27,
      'ied-convoy': 37,
      'ied-diplomatic': 1,
      other: 2,
    })
    expect(result.counts.day.length).toBe(70)
    expect(result.counts.day.filter((rows) => rows > 0).length).toBe(47)
  })

  it.each([
    ['2020-07', 6],
    ['2020-08', 25],
    ['2020-09', 36],
  ])('show in %s the %i that data/ dates in it', (text, count) => {
    const month = parseMonth(text)
    const ids = idsShown(setMonths(EMPTY_FILTER, month === undefined ? [] : [month]))
    expect(ids).toHaveLength(count)
    expect(ids).toEqual(idsWritten(({ date }) => date.startsWith(text)))
  })

  it('show for an actor that claimed those that data/ says it claimed', () => {
    const ids = idsShown(toggleActorRole(EMPTY_FILTER, 'ahl-al-kahf', 'claimed'))
    expect(ids).toHaveLength(1)
    expect(ids).toEqual(idsWritten(({ preferred }) => preferred.claimedBy.includes('ahl-al-kahf')))
  })

  it.each([
    ['killed', 3],
    ['injured', 7],
    ['unharmed', 29],
    ['none', 23],
    ['!none', 44],
    ['killed,injured', 9],
  ])('show by harm=%s the %i that data/ reports so', (harm, count) => {
    const include = harm.split(',').filter((value) => !value.startsWith('!'))
    const exclude = harm === '!none' ? [NONE] : []
    const ids = idsShown({ ...EMPTY_FILTER, harm: { include, exclude } })
    expect(ids).toHaveLength(count)
    expect(ids).toEqual(
      asked(`?harm=${harm}`)
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('have no value of harm where a zero stands beside an unknown', () => {
    const partly = dataset.incidents.filter(isPartlyReported).map(({ id }) => id)
    expect(partly).toHaveLength(6)
    for (const value of ['killed', 'injured', 'unharmed', NONE]) {
      const shown = idsShown(toggleValue(EMPTY_FILTER, 'harm', value))
      expect(shown.filter((id) => partly.includes(id))).toEqual([])
    }
  })

  it('show with no place reported those that data/ gives none', () => {
    const ids = idsShown(toggleValue(EMPTY_FILTER, 'place', NONE))
    expect(ids).toEqual(idsWritten(({ preferred }) => preferred.placeId === null))
    expect(ids).not.toHaveLength(0)
  })
})

/** The first one or two letters of each word that the incidents can be found by. */
function beginnings(): readonly string[] {
  const { written: words } = indexWords(textsInData().join(' '))
  return [...new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))]
}

function namesIn(file: string): readonly string[] {
  const records: readonly WrittenNames[] = JSON.parse(readFileSync(`data/${file}.json`, 'utf8'))
  return records.flatMap(({ name, nameAr, admin1 = '', aliases = [] }) => [
    name,
    nameAr,
    admin1,
    ...aliases,
  ])
}

function textsInData(): readonly string[] {
  return [
    ...written.flatMap(({ title, note }) => [title, note]),
    ...namesIn('places'),
    ...namesIn('actors'),
    ...GOVERNORATES.map(({ nameAr }) => nameAr),
  ]
}

describe('the words of the 67 incidents', () => {
  it('are found by their first one or two letters, by no others, as the README has it', () => {
    const wrong = beginnings().filter((start) => {
      const expected = asked(`?${new URLSearchParams({ q: start })}`).map(({ id }) => id)
      return expected.toSorted().join() !== idsFound(start).join()
    })
    expect(beginnings().length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })

  it.each([
    ['erbil', 'أربيل'],
    ['basra', 'البصرة'],
    ['ahl al-kahf', 'أصحاب الكهف'],
  ])('"%s" finds some, and "%s" those that it names', (latin, arabic) => {
    const found = idsFound(latin)
    expect(found).not.toHaveLength(0)
    expect(found).toEqual(expect.arrayContaining([...idsFound(arabic)]))
    expect(idsFound(arabic)).not.toHaveLength(0)
  })

  it('find an incident by an alias of the actor that claimed it', () => {
    expect(idsFound('people of the cave')).toEqual(
      idsWritten(({ preferred }) => preferred.claimedBy.includes('ahl-al-kahf')),
    )
  })
})
