import { describe, expect, test } from 'vitest'
import { parseEvidence } from '#data/evidence.ts'
import { formatDay } from '#domain/day.ts'
import { realRecords } from './files.ts'
import { evidenceText } from './texts.ts'

describe('the evidence file', () => {
  const reading = parseEvidence(evidenceText)

  test('gives back every claim and source of data/', () => {
    if (!reading.ok) throw new Error(reading.faults.join('; '))
    for (const incident of realRecords.incidents) {
      const told = incident.claims.map((claim) => ({
        ...claim,
        collective: claim.note.startsWith('Collective'),
      }))
      expect(reading.evidence.claims.get(incident.id)).toEqual(told)
    }
    for (const source of realRecords.sources) {
      const read = reading.evidence.sources.get(source.id)
      const published = read?.published ?? null
      expect({ ...read, published: published === null ? null : formatDay(published) }).toEqual(
        source,
      )
    }
  })

  test.each([
    ['empty', ''],
    ['a web page', '<html></html>'],
    ['cut off', evidenceText.slice(0, 999)],
    ['of a newer format', evidenceText.replace('"format":1', '"format":2')],
    ['without sources', evidenceText.replace('"sources":[', '"source":[')],
  ])('is a listed fault when it is %s', (_what, text) => {
    const broken = parseEvidence(text)
    expect(broken.ok ? 0 : broken.faults.length).toBeGreaterThan(0)
  })
})
