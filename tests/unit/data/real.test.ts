import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { formatFault } from '#data/fault.ts'
import { checkData } from '../../../data/tools/faults.ts'
import { readPayloads } from '../../../src/site/payloads.ts'
import { schemaTexts } from '../../../data/tools/schemas.ts'
import { DATA_FOLDER, realFiles, realRecords } from './files.ts'

/** The dates printed in the original list, copied by hand. */
const CONVOY_DATES =
  '07-23 08-03 08-09 08-23 08-26 09-02 09-03 09-05 09-07 09-15 09-18 09-21 09-27 09-28'
const ROCKET_DATES =
  '07-24 07-27 07-28 07-30 07-31 08-03 08-05 08-11 08-14 08-15 08-16 08-18 08-28 08-29 08-30 ' +
  '09-06 09-07 09-10 09-15 09-16 09-20'

const { incidents } = realRecords

describe('the dataset', () => {
  test('has no fault', () => {
    expect(checkData(realFiles).map(formatFault)).toEqual([])
  })

  test('has the records that version 1.1 is made of', () => {
    expect(incidents).toHaveLength(67)
    expect(realRecords.sources).toHaveLength(194)
    expect(realRecords.places).toHaveLength(49)
    expect(realRecords.actors).toHaveLength(40)
    expect(realRecords.relations).toHaveLength(35)
    expect(realRecords['context-events']).toHaveLength(35)
    expect(realRecords['outside-counts']).toHaveLength(17)
    expect(incidents.filter((incident) => incident.founding)).toHaveLength(39)
    expect(realRecords.sources.filter((source) => source.foundingDocument)).toHaveLength(5)
  })

  test.each([
    ['convoy', CONVOY_DATES],
    ['rocket', ROCKET_DATES],
  ])('ties the %s dates of the original list to records', (kind, dates) => {
    const found = incidents
      .filter((incident) => incident.listRef?.startsWith(kind))
      .map((incident) => incident.date.slice(5))
    expect([...new Set(found)].toSorted()).toEqual(dates.split(' '))
  })

  test('has 36 records on the original list, on 32 days', () => {
    const listed = incidents.filter((incident) => incident.listRef !== null)
    expect(listed).toHaveLength(36)
    expect(new Set(listed.map((incident) => incident.date)).size).toBe(32)
  })

  test('has twelve possible duplicate pairs over eighteen records', () => {
    const inPairs = incidents.filter((incident) => incident.possibleDuplicateOf.length > 0)
    expect(inPairs).toHaveLength(18)
    expect(inPairs.flatMap((incident) => incident.possibleDuplicateOf)).toHaveLength(2 * 12)
  })

  test('calls no one a terrorist in its own voice', () => {
    const own = JSON.stringify([
      incidents,
      realRecords.actors.map(({ summary, statements }) => [summary, statements]),
      realRecords.relations.map(({ note }) => note),
      realRecords['context-events'].map(({ title, detail }) => [title, detail]),
      realRecords.sources.map(({ reliabilityNote }) => reliabilityNote),
    ])
    expect(own.replaceAll(/counter-terrorism/gi, '')).not.toMatch(/terroris/i)
  })

  test.each([
    ['dataset', 45],
    ['basemap', 45],
    ['ar', 32],
  ] as const)('is small enough to load: %s %i kB with brotli', (name, most) => {
    const { text } = readPayloads(DATA_FOLDER)[name]
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(most * 1000)
  })
})

describe('the committed JSON Schemas', () => {
  test.each([...schemaTexts()])('%s is the one that the code makes', (file, text) => {
    expect(readFileSync(path.join(DATA_FOLDER, 'schemas', file), 'utf8')).toBe(text)
  })
})
