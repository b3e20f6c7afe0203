import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/firefox/*.spec.ts'],
    globalSetup: ['tests/firefox/serve.ts'],
    fileParallelism: false,
    // A machine under load may lose a click; a test that passes only again is listed so.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ['verbose'],
  },
})
