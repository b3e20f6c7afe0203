import { describe, expect, test } from 'vitest'
import { parseCore } from '#data/core.ts'
import { formatDay } from '#domain/day.ts'
import { realRecords } from './files.ts'
import { coreText } from './texts.ts'

function datasetOf(text: string) {
  const reading = parseCore(text)
  if (!reading.ok) throw new Error(reading.faults.join('; '))
  return reading.dataset
}

function faultsOf(text: string): readonly string[] {
  const reading = parseCore(text)
  return reading.ok ? [] : reading.faults
}

function changed(change: (payload: Record<string, unknown[]>) => void): string {
  const payload: Record<string, unknown[]> = JSON.parse(coreText)
  change(payload)
  return JSON.stringify(payload)
}

const dataset = datasetOf(coreText)

describe('the core file', () => {
  test('gives back each incident of data/incidents.json', () => {
    const read = new Map(dataset.incidents.map((incident) => [incident.id, incident]))
    for (const record of realRecords.incidents) {
      expect(read.get(record.id)).toMatchObject({
        type: record.type,
        title: record.title,
        note: record.note,
        placeId: record.preferred.placeId,
        wherePrec: record.preferred.wherePrec,
        killed: record.preferred.killed,
        injured: record.preferred.injured,
        claimedBy: record.preferred.claimedBy,
        evidence: record.evidence,
        target: record.targetKind === 'not-reported' ? null : record.targetKind,
      })
    }
    expect(read.size).toBe(realRecords.incidents.length)
  })

  test('keeps every date as it is written in data/', () => {
    const read = dataset.incidents.map(({ id, date, span }) => [
      id,
      [date, span.from, span.to].map(formatDay),
    ])
    const written = realRecords.incidents.map(({ id, date, dateEarliest, dateLatest }) => [
      id,
      [date, dateEarliest, dateLatest],
    ])
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(written))
  })

  test('puts incidents in order of date, then id, whatever their order in the file', () => {
    const backwards = changed((payload) => {
      payload['incidents'] = payload['incidents']?.toReversed() ?? []
    })
    const order = datasetOf(backwards).incidents.map(({ date, id }) => `${formatDay(date)} ${id}`)
    expect(order).toEqual(order.toSorted())
  })

  test('leaves an event known only by its month without a day', () => {
    const event = dataset.contextEvents.find(({ id }) => id === '2020-05-kadhimi-premier')
    expect(event?.date).toBeNull()
    expect(event && [event.span.from, event.span.to].map(formatDay)).toEqual([
      '2020-05-01',
      '2020-05-31',
    ])
  })

  test('gives places the slug of their governorate', () => {
    expect(dataset.places.get('camp-taji')?.admin1).toBe('baghdad')
    expect(dataset.places.get('diwaniyah')?.admin1).toBe('al-qadisiyah')
  })
})

describe('a core file that is not right', () => {
  test.each([
    ['is empty', '', 'the file is empty'],
    ['is a web page', '<!doctype html><p>Not found', 'the file is a web page, not data'],
    ['is cut off', coreText.slice(0, 5000), 'the file is not whole JSON'],
    ['is a list', '[]', 'the file is []: should be of type object'],
    ['is null', 'null', 'the file is null: should be of type object'],
    ['has another shape', '{"format":1,"rows":[]}', 'meta is missing: should be of type object'],
    ['was made for a newer page', '{"format":2}', 'the file has format 2 and was made for a newer'],
  ])('is a listed fault when it %s', (_what, text, told) => {
    expect(faultsOf(text)[0]).toContain(told)
  })

  test('names an impossible date by field and value', () => {
    const text = coreText.replace('"date":"2020-08-05"', '"date":"2020-02-31"')
    expect(faultsOf(text)).toEqual([
      'incidents[8].date is "2020-02-31": not a day of the calendar; write one as YYYY-MM-DD',
    ])
  })

  test('names a place and an actor that are not in the file', () => {
    const text = changed((payload) => {
      payload['places'] = []
      payload['actors'] = []
    })
    const faults = faultsOf(text)
    expect(faults).toContain(
      'incident 2020-08-05-rocket names the place "green-zone", which is not in the file',
    )
    expect(faults).toContain(
      'incident 2020-08-05-rocket names the actor "pro-iran-militias", which is not in the file',
    )
  })

  test('lists the first faults of very many and counts the rest', () => {
    const text = coreText.replaceAll('"placeMatch":', '"match":')
    expect(faultsOf(text)).toHaveLength(21)
    expect(faultsOf(text).at(-1)).toBe('and 47 more faults')
  })

  test.each([10, 1000, 20_000, coreText.length - 1])('never throws when cut at %i', (length) => {
    expect(parseCore(coreText.slice(0, length)).ok).toBe(false)
  })
})
