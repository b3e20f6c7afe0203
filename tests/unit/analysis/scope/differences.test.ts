import { describe, expect, it } from 'vitest'

import { differencesIn } from '#analysis/scope/differences.ts'
import { missingFields } from '#analysis/scope/missingFields.ts'
import type { Claim } from '#domain/dataset.ts'

import { realDataset } from '../../realData.ts'
import { incidents } from '../../records.ts'

const { places } = realDataset()
const { claims, sources } = realDataset()

const differencesOf = (id: string) => differencesIn(claims.get(id) ?? [], { sources, places })
const fieldsOf = (id: string) => differencesOf(id).map(({ field }) => field)

/** Every value with each source that gives it. */
function saying(
  all: readonly { readonly value: string | number; readonly sourceIds: readonly string[] }[],
): ReadonlySet<string> {
  return new Set(all.flatMap(({ value, sourceIds }) => sourceIds.map((id) => `${value} ${id}`)))
}

/** A claim of the first news source of the data, reported and firm unless told otherwise. */
function claim(over: Partial<Claim>): Claim {
  const source = [...sources.values()].find(({ kind }) => kind === 'news')
  return {
    field: 'place',
    value: 'hillah',
    sourceIds: [source?.id ?? ''],
    status: 'reported',
    dayOffset: 0,
    weak: false,
    collective: false,
    note: '',
    ...over,
  }
}

const isSilent = (value: string | number, note: string): boolean =>
  value === 'not-reported' || note.startsWith('Collective')

const differ = (...given: readonly Partial<Claim>[]) =>
  differencesIn(given.map(claim), { sources, places }).map(({ field }) => field)

function reportersOf(id: string) {
  return differencesOf(id).find(({ field }) => field === 'is-attack')?.reporters
}

describe('where accounts differ', () => {
  it('is told of every contested record, and of every field in dispute that has two values', () => {
    const contested = incidents.filter(({ evidence }) => evidence === 'contested')
    expect(contested).toHaveLength(6)
    for (const { id } of contested) expect(fieldsOf(id)).not.toEqual([])
    for (const { id, claims: told } of incidents) {
      const valuesOf = (of: string) =>
        new Set(
          told
            .filter(({ field, value, note }) => field === of && !isSilent(value, note))
            .map(({ value }) => value),
        )
      const disputed = told
        .filter(({ status }) => /contested|denied/.test(status))
        .map(({ field }) => field)
        .filter((field) => valuesOf(field).size > 1)
      expect(fieldsOf(id)).toEqual(expect.arrayContaining(disputed))
    }
  })

  it('is not a single account, however disputed', () => {
    expect(fieldsOf('2020-08-10-ied-convoy-jraischan')).toEqual(['is-attack'])
    expect(differ({ status: 'contested' })).toEqual([])
    expect(differ({ status: 'contested' }, { weak: true })).toEqual([])
    expect(differ({ field: 'is-attack', value: 'none', status: 'denied' })).toEqual([])
  })

  it('sets those who report an attack against those who deny it or call it something else', () => {
    expect(reportersOf('2020-08-10-ied-convoy-jraischan')?.toSorted()).toEqual([
      'drumcussac-2020-08-11',
      'reuters-2020-08-11-border',
      'sputnik-2020-08-10',
      'youngbhartiya-2020-08',
    ])
    expect(reportersOf('2020-07-28-rocket')).toContain('jpost-2020-09-28')
    expect(reportersOf('2020-08-26-ied-convoy')).not.toContain('kirkuknow-2020-08-26')
    expect(reportersOf('2020-07-31-rocket')).toEqual([])
  })

  it('leaves out no version: each value of the field is there with all who say it', () => {
    for (const record of incidents) {
      for (const { field, versions } of differencesOf(record.id)) {
        const told = record.claims.filter(
          (each) =>
            each.field === field &&
            !each.note.startsWith('Collective') &&
            each.value !== 'not-reported',
        )
        expect(saying(versions)).toEqual(saying(told))
      }
    }
  })

  it('is the place of 27 September, the day of 15 September and the toll of 28 September', () => {
    expect(fieldsOf('2020-09-27-ied-convoy-a')).toEqual(['place'])
    expect(differencesOf('2020-09-27-ied-convoy-a')[0]?.versions.map(({ value }) => value)).toEqual(
      ['babil', 'al-batha', 'madhatiyah'],
    )
    expect(fieldsOf('2020-09-15-rocket')).toEqual(['date', 'munitions'])
    expect(fieldsOf('2020-09-28-rocket-airport')).toEqual(['killed', 'injured'])
  })

  it('is no matter of a finer place, another wording, or blame for the campaign', () => {
    expect(differ({ value: 'nasiriyah' }, { value: 'dhi-qar' })).toEqual([])
    expect(differ({ value: 'nasiriyah' }, { value: 'babil' })).toEqual(['place'])
    expect(differ({ field: 'outcome', value: 'a' }, { field: 'outcome', value: 'b' })).toEqual([])
    expect(
      differ({ field: 'target', value: 'airport' }, { field: 'target', value: 'a hall' }),
    ).toEqual([])
    expect(
      differ({ field: 'target', value: 'airport' }, { field: 'target', value: 'military-base' }),
    ).toEqual(['target'])
    const collective = { field: 'attributed-to', collective: true } as const
    expect(differ({ ...collective, value: 'iran' }, { ...collective, value: 'sadr' })).toEqual([])
  })

  it('is nothing where all say the same, or one says nothing', () => {
    expect(differ({ value: 'hillah' }, { value: 'hillah', weak: true })).toEqual([])
    expect(
      differ({ field: 'target', value: 'not-reported' }, { field: 'target', value: 'airport' }),
    ).toEqual([])
  })
})

describe('what no source says', () => {
  it('is every field that the file has no claim of, but for collective blame and "not reported"', () => {
    for (const record of incidents) {
      const told = new Set(
        record.claims
          .filter(({ value, note }) => value !== 'not-reported' && !note.startsWith('Collective'))
          .map(({ field }) => field),
      )
      const unsaid = missingFields(claims.get(record.id) ?? [], { target: null })
      for (const field of [
        'place',
        'target',
        'munitions',
        'outcome',
        'killed',
        'injured',
      ] as const) {
        expect(unsaid.includes(field), `${record.id} ${field}`).toBe(!told.has(field))
      }
      expect(unsaid.includes('attributed-to')).toBe(!told.has('attributed-to'))
    }
    expect(missingFields(claims.get('2020-09-07-rocket') ?? [], { target: null })).toContain(
      'place',
    )
  })

  it('is not a target that is shown', () => {
    expect(missingFields([], { target: 'logistics-convoy' })).not.toContain('target')
    expect(missingFields([], { target: null })).toContain('target')
  })
})
