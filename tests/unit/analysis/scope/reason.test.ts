import { describe, expect, it } from 'vitest'

import { isPreferred } from '#analysis/scope/isPreferred.ts'
import { reasonFor } from '#analysis/scope/reason.ts'
import { CLAIM_FIELDS, type ClaimField } from '#domain/codes.ts'

import { realDataset } from '../../realData.ts'
import { incidents, sources as sourceRecords } from '../../records.ts'

const dataset = realDataset()
const { claims, sources } = realDataset()
const founding = new Set(
  sourceRecords.filter(({ foundingDocument }) => foundingDocument).map(({ id }) => id),
)

function reason(id: string, field: ClaimField) {
  const incident = dataset.incidents.find((each) => each.id === id)
  if (incident === undefined) throw new Error(`no incident ${id}`)
  return reasonFor(field, {
    incident,
    claims: claims.get(id) ?? [],
    sources,
    places: dataset.places,
  })
}

describe('the rule why', () => {
  it('names an original source exactly where one says the value shown', () => {
    for (const { id, date, preferred, targetKind, claims: told } of incidents) {
      const shown = { date, place: preferred.placeId, target: targetKind }
      for (const field of ['date', 'place', 'target'] as const) {
        const stated = told.some(
          (claim) =>
            claim.field === field &&
            claim.value === shown[field] &&
            claim.value !== 'not-reported' &&
            claim.sourceIds.some((source) => founding.has(source)),
        )
        expect(reason(id, field).rule === 'founding', `${id} ${field}`).toBe(stated)
      }
    }
  })

  it('counts the reports of the best kind that say it, and tells their day and weakness', () => {
    expect(reason('2020-07-24-rocket', 'place')).toEqual({
      rule: 'strongest',
      support: { by: 'news', count: 3, dayOffset: 0, weak: false },
    })
    expect(reason('2020-07-23-ied-convoy', 'place')).toMatchObject({ support: { dayOffset: -1 } })
    expect(reason('2020-09-20-rocket', 'place')).toMatchObject({ support: { weak: true } })
  })

  it('knows a finer place, competing places, a later toll and a figure that is not taken', () => {
    expect(reason('2020-09-15-ied-british-embassy-convoy', 'place').rule).toBe('finer')
    expect(reason('2020-09-18-ied-convoy', 'place').rule).toBe('compete')
    expect(reason('2020-09-28-rocket-airport', 'killed').rule).toBe('by-note')
    expect(reason('2020-09-28-rocket-airport', 'injured').rule).toBe('none-taken')
    expect(reason('2020-08-29-rocket', 'target').rule).toBe('weak-only')
    expect(reason('2020-08-26-ied-convoy', 'claimed-by').rule).toBe('weak-only')
  })

  it('says from what a target is inferred or read that no claim names', () => {
    expect(reason('2020-08-10-ied-convoy-jraischan', 'target')).toEqual({
      rule: 'inferred',
      from: 'type',
    })
    expect(reason('2020-08-13-rocket-balad', 'target')).toEqual({ rule: 'inferred', from: 'place' })
    expect(reason('2020-09-18-ied-najaf-institute', 'target')).toEqual({ rule: 'read' })
  })

  it('says that no source says, exactly where the file has no claim', () => {
    for (const { id, claims: told } of incidents) {
      for (const field of ['place', 'killed', 'injured', 'munitions'] as const) {
        const silent = !told.some((claim) => claim.field === field)
        expect(reason(id, field).rule === 'unsaid', `${id} ${field}`).toBe(silent)
      }
    }
  })

  it('marks as shown only claims of what the file prefers, and never a denial', () => {
    for (const { id, preferred } of incidents) {
      const incident = dataset.incidents.find((each) => each.id === id)
      if (incident === undefined) throw new Error(`no incident ${id}`)
      const shown = (claims.get(id) ?? []).filter((claim) => isPreferred(claim, incident))
      const valuesOf = (field: ClaimField) =>
        shown.filter((claim) => claim.field === field).map(({ value }) => value)
      expect(new Set(valuesOf('place'))).toEqual(new Set([preferred.placeId].filter(Boolean)))
      for (const field of ['killed', 'injured'] as const) {
        for (const value of valuesOf(field)) expect(value).toBe(preferred[field])
      }
      expect(new Set(valuesOf('claimed-by'))).toEqual(new Set(preferred.claimedBy))
      expect(shown.filter(({ status }) => status === 'denied')).toEqual([])
    }
  })

  it('has one for every field of every incident', () => {
    for (const { id } of incidents) {
      for (const field of CLAIM_FIELDS) expect(reason(id, field).rule).toBeTruthy()
    }
  })
})
