import {
  test as base,
  expect,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test'

import { DESKTOP, PHONE } from './devices.ts'
import { PANEL } from './layout.ts'
import { countInWords } from './oracle.ts'

interface Promises {
  /** Console errors that a test provokes on purpose. */
  readonly provoked: RegExp | undefined
}

/** A page that is opened once for all tests of a worker that need no page of their own. */
interface SharedPage {
  readonly page: Page
  /** Errors since the last test began. */
  readonly errors: string[]
}

interface SharedPages {
  readonly desktop: SharedPage
  readonly phone: SharedPage
}

/** A test on a page of its own, which must not write an error to the console nor throw. */
export const test = base.extend<Promises, SharedPages>({
  provoked: [undefined, { option: true }],
  page: async ({ page, provoked }, use) => {
    const errors = errorsOf(page)
    await use(page)
    expect(errors.filter((text) => provoked?.test(text) !== true)).toEqual([])
  },
  desktop: [
    async ({ browser }, use, { project }) => {
      const shared = await openShared(browser, { baseURL: project.use.baseURL ?? '', ...DESKTOP })
      await use(shared)
      await shared.page.close()
    },
    { scope: 'worker' },
  ],
  phone: [
    async ({ browser }, use, { project }) => {
      const shared = await openShared(browser, { baseURL: project.use.baseURL ?? '', ...PHONE })
      await use(shared)
      await shared.page.close()
    },
    { scope: 'worker' },
  ],
})

/** A test that begins at the default view of a shared page. What it leaves behind must be undone by another view. */
export const desktopTest = test.extend({
  page: async ({ desktop }, use) => {
    await begin(desktop, DESKTOP)
    await use(desktop.page)
    expect(desktop.errors).toEqual([])
  },
})

/** The same on a phone. */
export const phoneTest = test.extend({
  page: async ({ phone }, use) => {
    await begin(phone, PHONE)
    await use(phone.page)
    expect(phone.errors).toEqual([])
  },
})

async function openShared(browser: Browser, device: BrowserContextOptions): Promise<SharedPage> {
  const page = await browser.newPage(device)
  const errors = errorsOf(page)
  await open(page, '')
  return { page, errors }
}

/** Brings a shared page to the default view, with nothing over it, pointed at or in focus. */
async function begin(
  { page, errors }: SharedPage,
  { viewport }: typeof DESKTOP | typeof PHONE,
): Promise<void> {
  errors.length = 0
  await page.emulateMedia({ media: null, colorScheme: null, contrast: null, forcedColors: null })
  await page.setViewportSize(viewport)
  await page.mouse.move(0, 0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await visit(page, '')
  await expect(page).toHaveTitle(startingWith(countInWords('')))
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
  })
}

/** What a page writes to the console as an error, or throws, as it happens. */
function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  return errors
}

/** Opens a link and waits until the page shows the view that it names. */
export async function open(page: Page, link: string): Promise<void> {
  await page.goto(`/${link}`)
  await expectReady(page)
}

/** Goes to another view without loading the page anew, as Back and Forward do. */
export async function visit(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    window.history.pushState(null, '', search === '' ? './' : search)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, query)
}

/** Waits until the page has nothing left to do: a view that follows in a transition is there by then. */
export async function idle(page: Page): Promise<void> {
  for (let times = 0; times < 2; times++) {
    // Without a frame to draw, a headless browser may never say that it is idle.
    await page.evaluate(
      () =>
        new Promise((rest) =>
          requestAnimationFrame(() => requestIdleCallback(rest, { timeout: 2000 })),
        ),
    )
  }
}

/** Goes to another view and waits until the page counts what `data/` holds for it. */
export async function show(page: Page, query: string): Promise<void> {
  await visit(page, query)
  await expectCount(page, query)
}

/** Waits until the page shows the view that its address names. */
export async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

/** The names of the views in English. */
const REGIONS = {
  filters: 'Filters',
  map: 'Where',
  calendar: 'When',
  compare: 'Compare',
  chart: 'Day by day',
  actors: 'Who',
  list: 'Incidents',
} as const

/** A view of the page in English. */
export function region(page: Page, name: keyof typeof REGIONS): Locator {
  return page.getByRole('region', { name: REGIONS[name], exact: true })
}

/** The chart, which comes once the reader is near it. */
export async function drawnChart(page: Page): Promise<Locator> {
  const chart = region(page, 'chart')
  await page.locator('#rhythm').scrollIntoViewIfNeeded()
  await chart.locator('.chart-pointer').scrollIntoViewIfNeeded()
  return chart
}

/** Waits until each view that can be seen is there; the chart below waits for the reader. */
export async function settle(page: Page): Promise<void> {
  const busy = page.locator('[aria-busy="true"]:visible')
  await expect(busy.and(page.locator(':not(#rhythm *)'))).toHaveCount(0)
}

/** The facets as they stand beside the views. */
export function filters(page: Page): Locator {
  return region(page, 'filters')
}

/** What is opened in the place of the list, or over it where there is no room. */
export function panel(page: Page, name?: string | RegExp): Locator {
  if (name === undefined) return page.locator(PANEL)
  const options = { name, exact: true }
  return page.getByRole('region', options).or(page.getByRole('dialog', options))
}

/** The incidents of the list, without the months between them. */
export function listed(page: Page): Locator {
  return page.locator('#incidents tbody tr:has(td)')
}

/** Something in the menu at the top of the page, which is opened for it. */
export async function inMenu(page: Page, role: 'button' | 'link', name: string): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).click()
  return page.getByRole('banner').getByRole(role, { name, exact: true })
}

/** The sentence that tells the state of the view. */
export function summary(page: Page): Locator {
  return page.locator('.summary-sentence')
}

/** Expects the address to be this query, and the summary and the title to show what `data/` holds for it. */
export async function expectView(page: Page, query: string): Promise<void> {
  await expect.poll(() => queryOf(page)).toBe(ordered(query))
  await expectCount(page, query)
}

/** Expects the summary and the title to show what `data/` holds for a query. */
export async function expectCount(page: Page, query: string): Promise<void> {
  const count = countInWords(query)
  await expect(summary(page)).toHaveText(startingWith(count))
  await expect(page).toHaveTitle(startingWith(count))
}

/** The query of the address, readable, its parameters in alphabetical order. */
export function queryOf(page: Page): string {
  return ordered(new URL(page.url()).search)
}

function ordered(query: string): string {
  const parts = decodeURIComponent(query.replaceAll('+', ' ')).slice(1).split('&').toSorted()
  return query === '' ? '' : `?${parts.join('&')}`
}

/** Matches text that begins with these words. */
export function startingWith(text: string): RegExp {
  return new RegExp(`^${escaped(text)}\\b`)
}

/** A text that a regular expression takes literally. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

export { expect }
