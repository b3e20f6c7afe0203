import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadBasemap, loadDataset, loadEvidence, loadTranslation } from '#data/load.ts'
import { readPayloads } from '../../../src/site/payloads.ts'
import type { PayloadName } from '../../../src/site/payloads.ts'
import { DATA_FOLDER } from './files.ts'
import { faultOf, hostOf } from './host.ts'
import { coreText, evidenceText, translationText } from './texts.ts'

const TITLE = '"title":"Rockets hit Camp Taji"'

const at = hostOf({
  '/core': [200, coreText],
  '/evidence': [200, evidenceText],
  '/ar': [200, translationText],
  '/cut': [200, coreText.slice(0, 100)],
  '/page': [200, '<!doctype html>'],
  '/down': [503, 'later'],
  '/other-title': [200, coreText.replace(TITLE, '"title":"Rockets hit Camp Taja"')],
  '/no-day': [200, coreText.replace('"date":"2020-08-05"', '"date":"2020-02-31"')],
  '/spaced': [200, `${coreText}\n`],
})

const never = new AbortController().signal

const built = readPayloads(DATA_FOLDER)

/** The SHA-256 that the build gives the page. */
function hashOf(wanted: PayloadName): string | undefined {
  return built.ok ? built.payloads.find(({ name }) => name === wanted)?.sha256 : undefined
}

const builtCore = hashOf('core')

function loaded(path: string, sha256: string | undefined) {
  return loadDataset({ url: at(path), sha256 }, never)
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('loading', () => {
  test('gives what the files hold', async () => {
    expect((await loadDataset({ url: at('/core') }, never)).incidents).toHaveLength(67)
    expect((await loadEvidence({ url: at('/evidence') }, never)).sources.size).toBe(194)
    expect((await loadTranslation({ url: at('/ar') }, never)).get('Iraq')).toBe('العراق')
  })

  test.each([
    ['/nowhere', 'missing', 'the server answered with status 404'],
    ['/down', 'missing', 'the server answered with status 503'],
    ['/page', 'broken', 'the file is a web page, not data'],
    ['/cut', 'broken', 'the file is not whole JSON'],
    ['/no-day', 'broken', 'incidents[8].date is "2020-02-31": not a day of the calendar'],
  ])('tells why %s failed, be its hash known or not: %s', async (path, kind, detail) => {
    for (const sha256 of [undefined, builtCore]) {
      const fault = await faultOf(loaded(path, sha256))
      expect(fault.kind).toBe(kind)
      expect(fault.url).toBe(at(path))
      expect(fault.details[0]).toContain(detail)
    }
  })

  test('tells a failure of the network from an answer', async () => {
    const fault = await faultOf(loadEvidence({ url: 'http://127.0.0.1:1/evidence' }, never))
    expect(fault.kind).toBe('network')
  })

  test('does not take one file for another', async () => {
    const core = { url: at('/core') }
    expect((await faultOf(loadEvidence(core, never))).kind).toBe('broken')
    expect((await faultOf(loadBasemap(core, never))).kind).toBe('broken')
    expect((await faultOf(loadTranslation(core, never))).kind).toBe('broken')
  })

  test('passes on the reason when it is given up', async () => {
    const reason = new Error('the reader left')
    const loading = loadDataset({ url: at('/core') }, AbortSignal.abort(reason))
    await expect(loading).rejects.toBe(reason)
  })
})

describe('a file that is as the build has checked it', () => {
  test.each([
    ['core', '/core', loadDataset],
    ['evidence', '/evidence', loadEvidence],
    ['ar', '/ar', loadTranslation],
  ] as const)('gives the same of %s as when it is checked', async (name, path, load) => {
    const file = { url: at(path), sha256: hashOf(name) }
    expect(file.sha256).toMatch(/^[\w+/]{43}=$/)
    const unchecked: unknown = await load(file, never)
    expect(unchecked).toStrictEqual(await load({ url: file.url }, never))
  })
})

describe('a file that is not known to be as the build has checked it', () => {
  test('is checked, and used when nothing is wrong with it', async () => {
    const asBuilt = await loaded('/core', builtCore)
    expect(await loaded('/spaced', builtCore)).toStrictEqual(asBuilt)
    const altered = await loaded('/other-title', builtCore)
    expect(altered).toStrictEqual(await loaded('/other-title', undefined))
    expect(altered).not.toEqual(asBuilt)
  })

  test('is checked where hashes cannot be told, over plain http', async () => {
    vi.stubGlobal('crypto', {})
    expect((await loaded('/core', builtCore)).incidents).toHaveLength(67)
    expect((await faultOf(loaded('/no-day', builtCore))).kind).toBe('broken')
  })
})
