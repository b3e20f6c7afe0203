import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/firefox/*.spec.ts'],
    globalSetup: ['tests/firefox/serve.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ['verbose'],
  },
})
