import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import puppeteer, { type Browser, type Locator, type Page } from 'puppeteer-core'
import { expect, inject, test as base } from 'vitest'

import { countInWords } from '../e2e/oracle.ts'

interface Fixtures {
  /** Folder that downloads go to. */
  readonly downloads: string
  readonly browser: Browser
  readonly page: Page
}

const PREFS = {
  // A mouse and no wish for motion, on a machine that may have no mouse.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  'ui.prefersReducedMotion': 1,
  'intl.accept_languages': 'en-GB',
}

/** Origin of the page under test. */
export const origin = inject('origin')

/** A test in a Firefox page that must not write an error, nor throw, nor ask another origin for anything. */
export const test = base.extend<Fixtures>({
  downloads: [
    // oxlint-disable-next-line no-empty-pattern -- the first argument of a fixture must be a pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'near-daily-'))
      await use(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'file' },
  ],
  browser: [
    async ({ downloads }, use) => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: inject('firefox'),
        env: { ...process.env, TZ: 'America/Los_Angeles' },
        extraPrefsFirefox: {
          ...PREFS,
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
        },
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  page: async ({ browser }, use) => {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    const faults = faultsOf(page)
    await page.setViewport({ width: 1440, height: 1000 })
    await use(page)
    await context.close()
    if (faults.length > 0) throw new Error(`The page did what it must not: ${faults.join('; ')}`)
  },
})

/** What must not happen on a page, as it happens. */
function faultsOf(page: Page): readonly string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) faults.push(`asked ${asked}`)
  })
  return faults
}

/** Opens a link and waits until the page shows the view that it names. */
export async function open(page: Page, link: string): Promise<void> {
  await page.goto(`${origin}/${link}`)
  await page.waitForSelector('html[data-ready]')
}

const TAGS = { link: 'a', button: 'button' } as const

/**
 * The link or button of this name, within another element where a selector for it is given. Firefox can find
 * by role and name itself, but takes seconds for each on a page of this size.
 */
export function named(
  page: Page,
  role: keyof typeof TAGS,
  name: string,
  within = 'body',
): Locator<Element> {
  const isNamed = `@aria-label="${name}" or (not(@aria-label) and normalize-space(.)="${name}")`
  return page.locator(`${within} >>> ::-p-xpath(.//${TAGS[role]}[${isNamed}])`)
}

/** Goes to an element by Tab, as a reader without a mouse does; fails when Tab does not lead there. */
export async function tabTo(page: Page, locator: Locator<Element>, atMost = 400): Promise<void> {
  const element = await locator.waitHandle()
  const isFocused = () => element.evaluate((it) => it === document.activeElement)
  for (let presses = 0; presses < atMost && !(await isFocused()); presses += 1) {
    await page.keyboard.press('Tab')
  }
  expect(await isFocused()).toBe(true)
}

/** Expects the address to be this query, and the summary and the title to show what `data/` holds for it. */
export async function expectView(page: Page, query: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => window.location.search))
    .toSatisfy((search: string) => ordered(search) === ordered(query), query)
  await expectCount(page, query)
}

/** Expects the summary and the title to show what `data/` holds for a query. */
export async function expectCount(page: Page, query: string): Promise<void> {
  const words = countInWords(query)
  await expect.poll(() => page.title()).toMatch(startingWith(words))
  await expect.poll(() => textsOf(page, '.summary-sentence')).toContainEqual(startsWith(words))
}

/** The texts of all elements that a selector finds. */
export function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.$$eval(selector, (all) => all.map(({ textContent }) => textContent ?? ''))
}

function startsWith(words: string): unknown {
  return expect.stringMatching(startingWith(words))
}

function startingWith(words: string): RegExp {
  return new RegExp(`^${words}\\b`)
}

function ordered(query: string): string {
  return decodeURIComponent(query).slice(1).split('&').toSorted().join('&')
}

export { expect }
