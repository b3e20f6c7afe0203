import { describe, expect, it } from 'vitest'

import { claimsCounted, countsUnder } from '#analysis/scope/counted.ts'
import { differencesIn } from '#analysis/scope/differences.ts'
import { missingFields } from '#analysis/scope/missingFields.ts'
import { isPreferred } from '#analysis/scope/isPreferred.ts'
import { reasonFor } from '#analysis/scope/reason.ts'
import { applyScope } from '#analysis/scope/applyScope.ts'
import type { ClaimField } from '#domain/codes.ts'
import type { Incident } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'
import { FULL_SCOPE } from '#state/inclusionScope.ts'

import { realDataset } from '../../realData.ts'
import { incidents } from '../../records.ts'

const dataset = realDataset()
const { places } = dataset
const { sources } = dataset

/** Every incident as each single exclusion of a source that it cites leaves it, and with none left out. */
const cases = ['', ...sources.keys()].flatMap((source) => {
  const scope = { ...FULL_SCOPE, without: source === '' ? [] : [source] }
  const counts = countsUnder(scope, sources)
  return applyScope(dataset, scope).incidents.flatMap((incident) => {
    const all = dataset.claims.get(incident.id) ?? []
    const isCited = all.some(({ sourceIds }) => sourceIds.includes(source))
    if (source !== '' && !isCited) return []
    const name = `${incident.id} without ${source || 'nothing'}`
    return [{ name, incident, source, claims: claimsCounted(all, counts) }]
  })
})

type Shown = readonly (readonly [ClaimField, string | number | null])[]

/** The values that the panel shows of an incident. */
function shownOf(incident: Incident): Shown {
  const { date, placeId, target, killed, injured, claimedBy, blamed } = incident
  return [
    ['date', formatDay(date)],
    ['place', placeId],
    ['target', target],
    ['killed', killed],
    ['injured', injured],
    ...claimedBy.map((id) => ['claimed-by', id] as const),
    ...blamed.map(({ actorId }) => ['attributed-to', actorId] as const),
  ]
}

describe('the panel of an incident, whichever source is left out', () => {
  it('goes over every source of every incident', () => {
    const cited = incidents.map(
      ({ claims }) => new Set(claims.flatMap(({ sourceIds }) => sourceIds)).size,
    )
    const only = cited.filter((size) => size === 1).length
    const all = cited.reduce((sum, size) => sum + size)
    // An incident whose only source is left out is gone.
    expect(cases).toHaveLength(incidents.length + all - only)
  })

  it('shows no value without a claim of it or a named inference', () => {
    for (const { name, incident, claims } of cases) {
      const unsaid = missingFields(claims, incident)
      for (const [field, value] of shownOf(incident)) {
        if (value === null) continue
        const at = `${name}: ${field} ${value}`
        const said = claims.some((claim) => claim.value === value && isPreferred(claim, incident))
        const { rule } = reasonFor(field, { incident, claims, sources, places })
        expect(said || ['inferred', 'read', 'kept'].includes(rule), `${at}, ${rule}`).toBe(true)
        expect(unsaid, at).not.toContain(field)
        expect(['unsaid', 'none-taken', 'compete', 'weak-only'], at).not.toContain(rule)
      }
    }
  })

  it('tells of a difference only where two versions are told', () => {
    for (const { name, claims } of cases) {
      for (const { field, versions, reporters } of differencesIn(claims, { sources, places })) {
        const sides = new Set(
          versions.map(({ value, status }) => `${value} ${status === 'denied'}`),
        )
        const count = sides.size + (reporters.length === 0 ? 0 : 1)
        expect(count, `${name}: ${field}`).toBeGreaterThan(1)
      }
    }
  })

  it('calls a contested incident contested while any denial is left', () => {
    const contested = new Set(
      incidents.filter((record) => record.evidence === 'contested').map(({ id }) => id),
    )
    expect(contested.size).toBe(6)
    for (const { name, incident, source } of cases) {
      const record = incidents.find(({ id }) => id === incident.id)
      const isDisputed = record?.claims.some(
        ({ status, sourceIds }) =>
          (status === 'denied' || status === 'contested') &&
          sourceIds.some((id) => id !== source && sources.get(id)?.foundingDocument === false),
      )
      const expected = contested.has(incident.id) && isDisputed === true
      expect(incident.evidence === 'contested', name).toBe(expected)
    }
  })

  it.each(['sputnik-2020-08-10', 'sputnik-2020-08-12'])(
    'keeps 10 August contested without %s',
    (source) => {
      const { incidents: left } = applyScope(dataset, {
        ...FULL_SCOPE,
        without: [source],
      })
      const convoy = left.find(({ id }) => id === '2020-08-10-ied-convoy-jraischan')
      expect(convoy?.evidence).toBe('contested')
    },
  )
})
