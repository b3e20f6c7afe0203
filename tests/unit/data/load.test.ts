import { describe, expect, test } from 'vitest'
import { parseBasemap } from '#data/basemap.ts'
import { parseDataset } from '#data/dataset.ts'
import { DataError, loadFile } from '#data/load.ts'
import { parseTranslation } from '#data/translation.ts'
import { hostOf } from './host.ts'
import { datasetText, translationText } from './texts.ts'

const at = hostOf({
  '/dataset': [200, datasetText],
  '/ar': [200, translationText],
  '/cut': [200, datasetText.slice(0, 100)],
  '/page': [200, '<!doctype html>'],
  '/down': [503, 'later'],
  '/no-day': [200, datasetText.replace('"date":"2020-08-05"', '"date":"2020-02-31"')],
})

const never = new AbortController().signal

/** The error that loading ends with; throws when it ends otherwise. */
async function errorOf(loading: Promise<unknown>): Promise<DataError> {
  const error: unknown = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof DataError) return error
  throw new Error(`not a DataError: ${String(error)}`)
}

describe('loading', () => {
  test('gives what the files hold', async () => {
    const dataset = await loadFile(at('/dataset'), parseDataset, never)
    expect([dataset.incidents.length, dataset.sources.size]).toEqual([67, 194])
    expect((await loadFile(at('/ar'), parseTranslation, never)).get('Iraq')).toBe('العراق')
  })

  test.each([
    ['/nowhere', 'missing', 'the server answered with status 404'],
    ['/down', 'missing', 'the server answered with status 503'],
    ['/page', 'broken', 'the file is a web page, not data'],
    ['/cut', 'broken', 'the file is not whole JSON'],
    ['/no-day', 'broken', 'date is "2020-02-31": not a day of the calendar'],
  ])('tells why %s failed: %s', async (path, kind, detail) => {
    const error = await errorOf(loadFile(at(path), parseDataset, never))
    expect(error.kind).toBe(kind)
    expect(error.url).toBe(at(path))
    expect(error.details[0]).toContain(detail)
  })

  test('tells a failure of the network from an answer', async () => {
    const loading = loadFile('http://127.0.0.1:1/dataset', parseDataset, never)
    expect((await errorOf(loading)).kind).toBe('network')
  })

  test.each([
    ['/dataset', parseBasemap],
    ['/dataset', parseTranslation],
    ['/ar', parseDataset],
  ])('does not take %s for another file', async (path, parse) => {
    const loading = loadFile<unknown>(at(path), parse, never)
    expect((await errorOf(loading)).kind).toBe('broken')
  })

  test('passes on the reason when it is given up', async () => {
    const reason = new Error('the reader left')
    const loading = loadFile(at('/dataset'), parseDataset, AbortSignal.abort(reason))
    await expect(loading).rejects.toBe(reason)
  })
})
