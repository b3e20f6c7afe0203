import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { countedOnce } from '#analysis/scope/dedupe.ts'
import { applyScope } from '#analysis/scope/applyScope.ts'
import type { Incident } from '#domain/dataset.ts'
import { FULL_SCOPE, type InclusionScope } from '#state/inclusionScope.ts'

import { realDataset } from '../../realData.ts'

interface RawClaim {
  readonly field: string
  readonly value: string | number
  readonly status: string
  readonly sourceIds: readonly string[]
}

interface RawIncident {
  readonly id: string
  readonly founding: boolean
  readonly claims: readonly RawClaim[]
  readonly preferred: {
    readonly placeId: string | null
    readonly killed: number | null
    readonly injured: number | null
    readonly claimedBy: readonly string[]
  }
}

const raw: readonly RawIncident[] = JSON.parse(readFileSync('data/incidents.json', 'utf8'))
const rawSources: readonly { readonly id: string; readonly foundingDocument: boolean }[] =
  JSON.parse(readFileSync('data/sources.json', 'utf8'))

const dataset = realDataset()
const after = (scope: Partial<InclusionScope>) => applyScope(dataset, { ...FULL_SCOPE, ...scope })
const idsOf = (incidents: readonly { readonly id: string }[]): readonly string[] =>
  incidents.map(({ id }) => id).toSorted()

describe('with everything counted', () => {
  it('the 67 preferred values are those of the file', () => {
    const { incidents } = after({})
    const told = new Map(incidents.map((incident) => [incident.id, incident]))
    expect(incidents).toHaveLength(67)
    for (const { id, preferred } of raw) {
      expect(told.get(id)).toMatchObject({
        placeId: preferred.placeId,
        killed: preferred.killed,
        injured: preferred.injured,
        claimedBy: preferred.claimedBy,
      })
    }
  })

  it('a source that nobody cites changes no value', () => {
    expect(after({ without: ['cited-nowhere'] }).incidents).toEqual(dataset.incidents)
  })
})

describe('the original sources alone', () => {
  const founding = after({ sources: 'founding' }).incidents

  it('leave the 39 founding records', () => {
    expect(idsOf(founding)).toEqual(idsOf(raw.filter((incident) => incident.founding)))
    expect(founding).toHaveLength(39)
  })

  it('give six of them a place', () => {
    const places = founding.map(({ placeId }) => placeId).filter((placeId) => placeId !== null)
    expect(places.toSorted()).toEqual([
      'babil',
      'baghdad',
      'hillah',
      'najaf',
      'qadisiyah-baghdad',
      'southern-baghdad',
    ])
  })

  it('give no figure of dead or injured, and name nobody', () => {
    for (const incident of founding) {
      expect(incident).toMatchObject({ killed: null, injured: null, claimedBy: [], blamed: [] })
      expect(incident).toMatchObject({ evidence: 'founding-only', outsideSourceCount: 0 })
    }
  })
})

describe('possible duplicates once', () => {
  const once = after({ duplicates: 'once' }).incidents

  it('leave 59 records and no pair', () => {
    expect(once).toHaveLength(59)
    expect(once.filter(({ possibleDuplicateOf }) => possibleDuplicateOf.length > 0)).toEqual([])
  })

  it('keep the better placed and sourced of a pair', () => {
    const ids = idsOf(once)
    expect(ids).toEqual(expect.arrayContaining(['2020-09-17-ied-convoy-babil']))
    expect(ids).toEqual(expect.arrayContaining(['2020-09-29-ied-convoy-hillah']))
    expect(ids).not.toContain('2020-09-18-ied-convoy-musayyib')
    expect(ids).not.toContain('2020-09-30-ied-convoy-hillah')
  })

  it('are as many as any choice without a pair can be', () => {
    const size = 9
    const links = fc.uniqueArray(
      fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })).filter(([a, b]) => a !== b),
      { maxLength: 14 },
    )
    fc.assert(
      fc.property(links, (pairs) => {
        const partners = (at: number): readonly string[] =>
          pairs.flatMap(([a, b]) => (a === at ? [`r${b}`] : b === at ? [`r${a}`] : []))
        const [template] = dataset.incidents
        const records = Array.from({ length: size }, (_, at) => ({
          ...(template as Incident),
          id: `r${at}`,
          possibleDuplicateOf: [...new Set(partners(at))],
        }))
        const kept = countedOnce(records)
        const clear = (chosen: (at: number) => boolean): boolean =>
          pairs.every(([a, b]) => !(chosen(a) && chosen(b)))
        expect(clear((at) => kept.has(`r${at}`))).toBe(true)
        let most = 0
        for (let choice = 0; choice < 1 << size; choice++) {
          const bits = Array.from({ length: size }, (_, at) => (choice >> at) & 1)
          if (clear((at) => bits[at] === 1)) most = Math.max(most, bits.filter(Boolean).length)
        }
        expect(kept.size).toBe(most)
      }),
      { numRuns: 60 },
    )
  })
})

describe('with sources struck', () => {
  const anySources = fc.uniqueArray(fc.constantFrom(...rawSources.map(({ id }) => id)), {
    minLength: 1,
    maxLength: 60,
  })

  it('an incident goes exactly when its last source goes', () => {
    fc.assert(
      fc.property(anySources, (without) => {
        const expected = raw.filter(({ claims }) =>
          claims.some(({ sourceIds }) => sourceIds.some((id) => !without.includes(id))),
        )
        expect(idsOf(after({ without }).incidents)).toEqual(idsOf(expected))
      }),
    )
  })

  it.each([
    ['place', 'placeId'],
    ['killed', 'killed'],
    ['injured', 'injured'],
  ] as const)(
    'a %s stays while any claim for it is left, and else is one that is left',
    (field, key) => {
      fc.assert(
        fc.property(anySources, (without) => {
          const told = new Map(
            after({ without }).incidents.map((incident) => [incident.id, incident]),
          )
          for (const { id, claims, preferred } of raw) {
            const incident = told.get(id)
            if (incident === undefined) continue
            const left = claims
              .filter((claim) => claim.field === field && claim.status !== 'denied')
              .filter(({ sourceIds }) => sourceIds.some((source) => !without.includes(source)))
              .map(({ value }) => value)
            const before = preferred[key]
            const stays = before === null || left.includes(before)
            const allowed = stays ? [before] : left.length === 0 ? [null] : left
            expect(allowed).toContain(incident[key])
          }
        }),
      )
    },
  )

  it('a struck record is gone, and nothing else with it', () => {
    const [first] = dataset.incidents
    const id = first?.id ?? ''
    expect(idsOf(after({ without: [id] }).incidents)).toEqual(
      idsOf(dataset.incidents.filter((incident) => incident.id !== id)),
    )
  })
})
