import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { applyScope } from '#analysis/scope/applyScope.ts'
import { columnsOf } from '#data/columns.ts'
import { parseMonth } from '#domain/day.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import { setMonths, toggleActorRole, toggleValue } from '#state/filterChanges.ts'
import { indexWords } from '#analysis/tally/normalise.ts'
import { isPartlyReported, NONE } from '#domain/facets.ts'
import { FULL_SCOPE } from '#state/inclusionScope.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { tally } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows } from '#analysis/tally/search.ts'
import { rowsShown } from '#analysis/tally/tally.ts'

import { asked, publishersOf } from '../../../e2e/oracle.ts'
import { blamedFor, incidents as written, sources, type RawIncident } from '../../../e2e/records.ts'
import { realDataset } from '../../realData.ts'
import { named } from './tables.ts'

interface WrittenNames {
  readonly name: string
  readonly nameAr: string
  readonly admin1?: string
  readonly aliases?: readonly string[]
}

const dataset = realDataset()
const columns = columnsOf(dataset)
const index = buildIndex(dataset, FULL_SCOPE)

function idsShown(filter: Filter): readonly string[] {
  const match = searchRows(index, filter.text)
  const rows = rowsShown(tally(columns, filter, match))
  return rows.map((row) => dataset.incidents[row]?.id ?? '').toSorted()
}

function idsWritten(wanted: (incident: RawIncident) => boolean): readonly string[] {
  return written
    .filter(wanted)
    .map(({ id }) => id)
    .toSorted()
}

function sourceOf(publisher: string): string {
  return [...sources.values()].find((source) => source.publisher === publisher)?.id ?? ''
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

  it.each([
    ['rocket', 'rocket'],
    ['missiles', 'rocket'],
    ['IED', 'ied-convoy', 'ied-diplomatic'],
    ['roadside bomb', 'ied-convoy', 'ied-diplomatic'],
    ['convoy', 'ied-convoy'],
    ['diplomats', 'ied-diplomatic'],
  ])('%j finds every attack of its type', (word, ...types) => {
    const ofType = idsWritten(({ type }) => types.includes(type))
    expect(idsFound(word)).toEqual(expect.arrayContaining([...ofType]))
    expect(ofType).not.toHaveLength(0)
  })

  it.each(['قنبلة', 'صاروخ', 'رتل'])('%j, an Arabic word, finds nothing in English', (word) => {
    expect(idsFound(word)).toEqual([])
  })

  it.each([
    ['Talos', 'talos'],
    ['gardaworld', 'gardaworld'],
    ['Drum Cussac', 'drum cussac'],
    ['The Baghdad Post', 'baghdad post'],
    ['Reuters', 'reuters'],
  ])('%j finds what its publisher reports on', (name, publisher) => {
    const reported = idsWritten((incident) => publishersOf(incident).includes(publisher))
    expect(reported).not.toHaveLength(0)
    expect(idsFound(name)).toEqual(expect.arrayContaining([...reported]))
  })

  it.each(['reuter', 'worldw', 'baghdad anad', 'hth'])('%j is no whole publisher', (part) => {
    expect(idsFound(part)).toEqual([])
  })

  it('find incidents by a publisher and another word together', () => {
    const reported = idsWritten(
      (incident) =>
        incident.preferred.placeId === 'camp-taji' && publishersOf(incident).includes('inp plus'),
    )
    expect(reported).toHaveLength(1)
    expect(idsFound('camp taji inp plus')).toEqual(reported)
  })

  it('find by an actor those it is blamed for, not those of its collective blame', () => {
    const collective = idsWritten(({ claims }) =>
      claims.some(({ value, note }) => value === 'pro-iran-militias' && note.startsWith('Coll')),
    )
    expect(collective.length).toBeGreaterThan(10)
    expect(idsFound('khalaya')).toEqual(
      idsWritten((incident) => blamedFor(incident).includes('pro-iran-militias')),
    )
  })

  it.each([
    ['thawrat', 'drumcussac-2020-08-11'],
    ['worldaware', sourceOf('WorldAware')],
  ])('%j finds nothing once the one source that it rests on is left out', (name, sourceId) => {
    const scope = { ...FULL_SCOPE, without: [sourceId] }
    const left = searchRows(buildIndex(applyScope(dataset, scope), scope), name)
    expect(idsFound(name)).toHaveLength(1)
    expect(left?.includes(1)).toBe(false)
  })

  it('find an incident by an alias of the actor that claimed it', () => {
    expect(idsFound('people of the cave')).toEqual(
      idsWritten(({ preferred }) => preferred.claimedBy.includes('ahl-al-kahf')),
    )
  })
})
