import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  DataFault,
  loadBasemap,
  loadDataset,
  loadEvidence,
  loadTranslation,
} from '#dataset/load.ts'
import { coreText, evidenceText, translationText } from './texts.ts'

const ANSWERS: Readonly<Record<string, readonly [status: number, text: string]>> = {
  '/core': [200, coreText],
  '/evidence': [200, evidenceText],
  '/ar': [200, translationText],
  '/cut': [200, coreText.slice(0, 100)],
  '/page': [200, '<!doctype html>'],
  '/down': [503, 'later'],
}

const server = createServer((request, response) => {
  const [status, text] = ANSWERS[request.url ?? ''] ?? [404, 'nothing here']
  response.writeHead(status).end(text)
})
let root = ''

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  root = isAddress(address) ? `http://127.0.0.1:${address.port}` : ''
})

afterAll(() => {
  server.close()
})

const never = new AbortController().signal

async function faultOf(loading: Promise<unknown>): Promise<DataFault> {
  const error: unknown = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof DataFault) return error
  throw new Error(`not a DataFault: ${String(error)}`)
}

describe('loading', () => {
  test('gives what the files hold', async () => {
    expect((await loadDataset(`${root}/core`, never)).incidents).toHaveLength(66)
    expect((await loadEvidence(`${root}/evidence`, never)).sources.size).toBe(177)
    expect((await loadTranslation(`${root}/ar`, never)).get('Iraq')).toBe('العراق')
  })

  test.each([
    ['/nowhere', 'missing', 'the server answered with status 404'],
    ['/down', 'missing', 'the server answered with status 503'],
    ['/page', 'broken', 'the file is a web page, not data'],
    ['/cut', 'broken', 'the file is not whole JSON'],
  ])('tells why %s failed: %s', async (address, kind, detail) => {
    const fault = await faultOf(loadDataset(root + address, never))
    expect(fault.kind).toBe(kind)
    expect(fault.url).toBe(root + address)
    expect(fault.details[0]).toContain(detail)
  })

  test('tells a failure of the network from an answer', async () => {
    const fault = await faultOf(loadEvidence('http://127.0.0.1:1/evidence', never))
    expect(fault.kind).toBe('network')
  })

  test('does not take one file for another', async () => {
    expect((await faultOf(loadEvidence(`${root}/core`, never))).kind).toBe('broken')
    expect((await faultOf(loadBasemap(`${root}/core`, never))).kind).toBe('broken')
    expect((await faultOf(loadTranslation(`${root}/core`, never))).kind).toBe('broken')
  })

  test('passes on the reason when it is given up', async () => {
    const reason = new Error('the reader left')
    await expect(loadDataset(`${root}/core`, AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
