import { test as base, expect, type Locator, type Page } from '@playwright/test'

import { countInWords } from './oracle.ts'

interface Promises {
  /** Console errors that a test provokes on purpose. */
  readonly provoked: RegExp | undefined
}

/** A test whose page must not write an error to the console nor throw. */
export const test = base.extend<Promises>({
  provoked: [undefined, { option: true }],
  page: async ({ page, provoked }, use) => {
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    await use(page)
    expect(errors.filter((text) => provoked?.test(text) !== true)).toEqual([])
  },
})

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

/** Waits until the page shows the view that its address names. */
export async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

/** The sentence that tells the state of the view. */
export function summary(page: Page): Locator {
  return page.locator('.summary-sentence')
}

/** The facets as they stand beside the views. */
export function filters(page: Page): Locator {
  return page.getByRole('region', { name: 'Filters' })
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
  const parts = decodeURIComponent(query).slice(1).split('&').toSorted()
  return query === '' ? '' : `?${parts.join('&')}`
}

/** Goes to a control by Tab, as a reader without a mouse does; fails when Tab does not lead there. */
export async function tabTo(control: Locator, atMost = 400): Promise<void> {
  const element = await control.elementHandle()
  for (let presses = 0; presses < atMost; presses += 1) {
    await control.page().keyboard.press('Tab')
    if (await element?.evaluate((it) => it === document.activeElement)) break
  }
  await expect(control).toBeFocused()
}

/** Matches text that begins with these words. */
export function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`)
}

export { expect }
