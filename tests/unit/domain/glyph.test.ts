import { describe, expect, it } from 'vitest'

import { applyScope } from '#analysis/scope/applyScope.ts'
import { isHollow, lookOf } from '#domain/glyph.ts'
import { evidenceInWords } from '#i18n/evidenceInWords.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { FULL_SCOPE } from '#state/inclusionScope.ts'

import { realDataset } from '../realData.ts'
import { incidents as records, type RawIncident } from '../records.ts'

const dataset = realDataset()
const hollowIn = ({ incidents }: typeof dataset) => incidents.filter(isHollow).map(({ id }) => id)

const wordFor = (id: string, locale = ENGLISH) => {
  const incident = dataset.incidents.find((each) => each.id === id)
  return incident && evidenceInWords(incident, locale)
}

/** Sources of a record that say something firm of it, without some of them. */
function firmSources({ claims }: RawIncident, without: readonly string[] = []): readonly string[] {
  const cited = claims.filter(({ weak }) => !weak).flatMap(({ sourceIds }) => sourceIds)
  return [...new Set(cited)].filter((id) => !without.includes(id))
}

describe('a hollow mark', () => {
  it('stands for the 17 incidents that are disputed or rest on one solid source at most', () => {
    const expected = records.filter(
      (record) => record.evidence === 'contested' || firmSources(record).length <= 1,
    )
    expect(hollowIn(dataset)).toEqual(expected.map(({ id }) => id).toSorted())
    expect(expected).toHaveLength(17)
  })

  it('is counted anew when any one source is left out', () => {
    for (const source of dataset.sources.keys()) {
      const { incidents } = applyScope(dataset, { ...FULL_SCOPE, without: [source] })
      for (const incident of incidents) {
        const record = records.find(({ id }) => id === incident.id)
        const solid = record && firmSources(record, [source]).length
        expect(incident.solidSourceCount, `${incident.id} without ${source}`).toBe(solid)
      }
    }
  })
})

describe('a dot', () => {
  it('stands for deaths that are reported, not for a zero and not for an unknown', () => {
    const expected = records.filter(({ preferred }) => Number(preferred.killed) > 0)
    const dotted = dataset.incidents.filter((incident) => lookOf(incident).deadly)
    expect(dotted.map(({ id }) => id)).toEqual(expected.map(({ id }) => id).toSorted())
    expect(dotted).toHaveLength(3)
  })
})

describe('the word for the evidence', () => {
  it('says of a hollow mark whether it is disputed or thin, else what it rests on', () => {
    expect(wordFor('2020-07-28-rocket')).toBe('Disputed, 3 reports')
    expect(wordFor('2020-09-30-ied-convoy-hillah')).toBe('One thin report')
    expect(wordFor('2020-07-24-rocket')).toBe('Corroborated by 6')
    expect(wordFor('2020-09-28-rocket-airport')).toBe('8 reports')
    expect(wordFor('2020-09-30-ied-convoy-hillah', arabicWith('latn'))).toBe('تقرير واحد ضعيف')
  })

  it('counts the original sources where they alone count', () => {
    const { incidents } = applyScope(dataset, { ...FULL_SCOPE, sources: 'founding' })
    for (const incident of incidents) {
      const record = records.find(({ id }) => id === incident.id)
      const outside = [...dataset.sources.values()].filter((source) => !source.foundingDocument)
      const solid =
        record &&
        firmSources(
          record,
          outside.map(({ id }) => id),
        ).length
      const thin = (solid ?? 0) < 2
      expect(evidenceInWords(incident, ENGLISH)).toBe(thin ? 'One thin report' : `${solid} reports`)
    }
  })
})
