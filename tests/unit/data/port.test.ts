import { resolveConfig } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { pathOf } from '../documents.ts'

/** The preview server as `npm start` configures it, with this `PORT` in the environment. */
async function previewWith(port: string | undefined) {
  vi.stubEnv('PORT', port)
  const file = { configFile: pathOf('vite.config.ts') }
  const { preview } = await resolveConfig(file, 'serve', 'production', 'production', true)
  return preview
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('PORT', () => {
  it('is the port of `npm start`, which takes no other one', async () => {
    expect(await previewWith('5055')).toMatchObject({ port: 5055, strictPort: true })
  })

  it.each([undefined, ''])('left at %j leaves the choice to Vite', async (port) => {
    expect(await previewWith(port)).toMatchObject({ port: 4173, strictPort: false })
  })

  it.each(['http', '0', '-1', '80.5', '1e3', '65536', '5055 '])(
    'is refused when it is %j, and the message says what to write',
    async (port) => {
      await expect(previewWith(port)).rejects.toThrow(
        `PORT must be a whole number from 1 to 65535, not "${port}".`,
      )
    },
  )
})
