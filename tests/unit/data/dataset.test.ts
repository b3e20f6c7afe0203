import { describe, expect, test } from 'vitest'
import { parseDataset } from '#data/dataset.ts'
import { formatDay } from '#domain/day.ts'
import { realRecords } from './files.ts'
import { datasetText } from './texts.ts'

type Content = Record<string, Record<string, unknown>[]>

function datasetOf(text: string) {
  const reading = parseDataset(text)
  if (!reading.ok) throw new Error(reading.faults.join('; '))
  return reading.value
}

function faultsOf(text: string): readonly string[] {
  const reading = parseDataset(text)
  return reading.ok ? [] : reading.faults
}

function changed(change: (content: Content) => void): string {
  const content: Content = JSON.parse(datasetText)
  change(content)
  return JSON.stringify(content)
}

const dataset = datasetOf(datasetText)

describe('the dataset file', () => {
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

  test('gives back every claim and source of data/', () => {
    for (const { id, claims } of realRecords.incidents) {
      const told = claims.map((claim) => ({
        ...claim,
        collective: claim.note.startsWith('Collective'),
      }))
      expect(dataset.claims.get(id)).toEqual(told)
    }
    for (const source of realRecords.sources) {
      const read = dataset.sources.get(source.id)
      const published = read?.published ?? null
      expect({ ...read, published: published === null ? null : formatDay(published) }).toEqual(
        source,
      )
    }
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
    const backwards = changed((content) => {
      content['incidents'] = content['incidents']?.toReversed() ?? []
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

  test('says who is blamed, and what is disputed, for five incidents', () => {
    const found = dataset.incidents.flatMap(({ id, blamed }) =>
      blamed.map(({ actorId, disputed }) => [id, actorId, disputed]),
    )
    expect(found).toEqual([
      ['2020-07-27-rocket', 'pro-iran-militias', false],
      ['2020-08-05-rocket', 'pro-iran-militias', false],
      ['2020-08-26-ied-convoy', 'islamic-state', true],
      ['2020-09-28-rocket-airport', 'pro-iran-militias', true],
      ['2020-09-30-rocket-erbil-airport', 'popular-mobilization', true],
    ])
  })

  test('says who claimed four incidents', () => {
    const claimed = dataset.incidents.flatMap(({ id, claimedBy }) =>
      claimedBy.map((actorId) => [id, actorId]),
    )
    expect(claimed).toEqual([
      ['2020-08-10-ied-convoy-jraischan', 'ahl-al-kahf'],
      ['2020-08-11-ied-convoy-taji', 'saraya-thawrat-al-ishrin'],
      ['2020-08-24-ied-convoy-taji-claim', 'awliya-al-dam'],
      ['2020-09-28-ied-convoy', 'qasim-al-jabbarin'],
    ])
  })

  test('lays collective blame on one actor only', () => {
    const actors = [...dataset.actors.values()].filter((actor) => actor.collectiveBlame)
    expect(actors.map(({ id }) => id)).toEqual(['pro-iran-militias'])
  })
})

describe('a dataset file that is not right', () => {
  test.each([
    ['is empty', '', 'the file is empty'],
    ['is a web page', '<!doctype html><p>Not found', 'the file is a web page, not data'],
    ['is cut off', datasetText.slice(0, 5000), 'the file is not whole JSON'],
    ['is a list', '[]', 'data/dataset.json is []: should be of type object.'],
    ['is null', 'null', 'data/dataset.json is null: should be of type object.'],
    ['has another shape', '{"rows":[]}', 'data/dataset.json › meta is missing: should be of type'],
  ])('is a listed fault when it %s', (_what, text, told) => {
    expect(faultsOf(text)[0]).toContain(told)
  })

  test('names each list that is missing', () => {
    const text = changed((content) => {
      delete content['sources']
      delete content['outside-counts']
    })
    expect(faultsOf(text)).toEqual([
      'data/dataset.json › sources is missing: should be of type array.',
      'data/dataset.json › outside-counts is missing: should be of type array.',
    ])
  })

  test('names an impossible date by file, record, field, value and remedy', () => {
    const text = datasetText.replace('"date":"2020-08-05"', '"date":"2020-02-31"')
    expect(faultsOf(text)).toEqual([
      'data/incidents.json › 2020-08-05-rocket › date is "2020-02-31": not a day of the calendar; write one as YYYY-MM-DD.',
    ])
  })

  test('names every place, actor and source that is not in the file', () => {
    const text = changed((content) => {
      for (const name of ['places', 'actors', 'sources']) content[name] = []
    })
    const faults = faultsOf(text)
    for (const told of [
      '2020-08-05-rocket › preferred.placeId is "green-zone": places.json has no such id',
      '2020-08-05-rocket › preferred.attributedTo is "pro-iran-militias": actors.json has no such id',
      '2020-08-05-rocket › claims[0].sourceIds is',
    ]) {
      expect(faults.filter((fault) => fault.includes(told))).toHaveLength(1)
    }
  })

  test.each([10, 1000, 20_000, datasetText.length - 1])('never throws when cut at %i', (length) => {
    expect(parseDataset(datasetText.slice(0, length)).ok).toBe(false)
  })
})
