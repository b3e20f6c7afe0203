import { createServer } from 'node:http'
import { afterAll, beforeAll } from 'vitest'

type Answer = readonly [status: number, text: string]

/** A host that gives these answers by path while the tests of a file run; says the whole address of a path. */
export function hostOf(answers: Readonly<Record<string, Answer>>): (path: string) => string {
  const server = createServer((request, response) => {
    const [status, text] = answers[request.url ?? ''] ?? [404, 'nothing here']
    response.writeHead(status).end(text)
  })
  let root = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the host has no port')
    root = `http://127.0.0.1:${address.port}`
  })

  afterAll(() => {
    server.close()
  })

  return (path) => root + path
}
