import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadBasemap, loadDataset, loadEvidence, loadTranslation } from '#data/load.ts'
import { DATA_FOLDER } from './files.ts'
import { faultOf, hostOf } from './host.ts'
import { coreText, evidenceText, translationText } from './texts.ts'

const gone = vi.hoisted(() => () => {
  throw new Error('the code is gone')
})
vi.mock('#data/check.ts', gone)
vi.mock('#data/basemap.ts', gone)

const altered = coreText.replace('"title":"', '"title":"X')

const at = hostOf({
  '/core': [200, coreText],
  '/evidence': [200, evidenceText],
  '/ar': [200, translationText],
  '/altered': [200, altered],
  '/cut': [200, coreText.slice(0, 5000)],
  '/page': [200, '<!doctype html>'],
  '/basemap': [200, readFileSync(path.join(DATA_FOLDER, 'basemap.topo.json'), 'utf8')],
})

const never = new AbortController().signal

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

/** A file that is as the build has checked it. */
function fileOf(address: string, text: string) {
  return { url: at(address), sha256: hashOf(text) }
}

const coreHash = hashOf(coreText)

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('without the code that checks', () => {
  test('files as the build has checked them are read, as they need none', async () => {
    const dataset = await loadDataset(fileOf('/core', coreText), never)
    const evidence = await loadEvidence(fileOf('/evidence', evidenceText), never)
    const texts = await loadTranslation(fileOf('/ar', translationText), never)
    expect([dataset.incidents.length, evidence.sources.size]).toEqual([67, 194])
    expect(texts.get('Iraq')).toBe('العراق')
  })

  test.each([
    ['differs by one letter', '/altered', coreHash],
    ['has no hash to hold it to', '/core', undefined],
    ['has the hash of another file', '/core', hashOf(evidenceText)],
    ['has a hash that is cut', '/core', coreHash.slice(0, 8)],
    ['has an empty hash', '/core', ''],
  ])('a file that %s is not taken, and that is told', async (_what, address, sha256) => {
    const fault = await faultOf(loadDataset({ url: at(address), sha256 }, never))
    expect(fault.kind).toBe('unread')
    expect(fault.url).toBe(at(address))
    expect(fault.details).toHaveLength(1)
  })

  test('no file is taken where hashes cannot be told, over plain http', async () => {
    vi.stubGlobal('crypto', {})
    const core = loadDataset({ url: at('/core'), sha256: coreHash }, never)
    expect((await faultOf(core)).kind).toBe('unread')
  })

  test.each([
    ['/page', 'the file is a web page, not data'],
    ['/cut', 'the file is not whole JSON'],
  ])('%s is told as what it is all the same', async (address, detail) => {
    const fault = await faultOf(loadDataset({ url: at(address), sha256: coreHash }, never))
    expect(fault.kind).toBe('broken')
    expect(fault.details[0]).toContain(detail)
  })

  test('a file that does not come is told as that', async () => {
    expect((await faultOf(loadDataset({ url: at('/none') }, never))).kind).toBe('missing')
  })
})

test('without the code that unpacks the basemap, that is told', async () => {
  const fault = await faultOf(loadBasemap({ url: at('/basemap') }, never))
  expect(fault.kind).toBe('unread')
})
