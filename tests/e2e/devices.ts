import type { BrowserContextOptions } from '@playwright/test'

/** What a page of the tests is opened with. */
export const DESKTOP = {
  viewport: { width: 1440, height: 1000 },
  locale: 'en-GB',
  timezoneId: 'America/Los_Angeles',
  reducedMotion: 'reduce',
  // A worker would answer in place of the server; the tests of offline use let it.
  serviceWorkers: 'block',
} as const satisfies BrowserContextOptions

/** The same on a phone. */
export const PHONE = {
  ...DESKTOP,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const satisfies BrowserContextOptions
