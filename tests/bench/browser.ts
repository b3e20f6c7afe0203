import { chromium, type Browser, type Page } from '@playwright/test'

import { findOrInstallBrowser } from '../e2e/browser.ts'
import type { BuiltName } from './names.ts'

const CPU_SLOW_DOWN = 4

/** Slow 4G, as Lighthouse has it: bytes a second, and milliseconds for each request. */
const SLOW_4G = {
  offline: false,
  latency: 562,
  downloadThroughput: 1_470_000 / 8,
  uploadThroughput: 675_000 / 8,
}

export interface Stage {
  readonly browser: Browser
  readonly origin: string
  /** Source of the script that measures on the page. */
  readonly probe: string
}

export interface Visit {
  readonly page: Page
  readonly close: () => Promise<void>
}

interface VisitOptions {
  readonly slowLine?: boolean
  readonly phone?: boolean
}

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Opens a page as a first visitor on a slow device, and waits until it has all it wants and is quiet. */
export async function visit(
  { browser, origin, probe }: Stage,
  name: BuiltName,
  { slowLine = false, phone = false }: VisitOptions = {},
): Promise<Visit> {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1440, height: 1000 }
  const context = await browser.newContext({
    viewport,
    ...(phone ? { hasTouch: true, isMobile: true } : {}),
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.addInitScript({ content: probe })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOW_DOWN })
  if (slowLine) {
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  }
  await page.goto(`${origin}/${name}/`)
  if (name !== 'html') await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => window.bench.quiet())
  return { page, close: () => context.close() }
}
