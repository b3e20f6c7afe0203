import type { Page } from '@playwright/test'

import { LANGS } from '#domain/lang.ts'

import { expect, open, test, visit } from './app.ts'
import { reach, STATES } from './states.ts'

/** A window of 1280 by 1024 pixels enlarged to 400 %. */
const ENLARGED = { width: 320, height: 256 }
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** Views of a phone in which a reader goes over every stop of Tab. */
const WALKS = [
  'type=other',
  'type=other&tab=calendar',
  'type=other&tab=rhythm',
  'type=ied-diplomatic&tab=actors',
  'type=other&tab=list',
  'type=other&incident=2020-09-28-rocket-airport',
  'type=other&about=1',
  'type=other&embed=1&view=list',
]

/** How far the page, and a panel that is the page, can be pushed sideways, in pixels. */
async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const rooms = [document.documentElement, ...document.querySelectorAll('.side-panel-text')]
    return Math.max(...rooms.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  })
}

/** What has focus, and whether something lies over the middle of what of it is in the window. */
function focused(): { readonly name: string; readonly covered: boolean; readonly end: boolean } {
  const element = document.activeElement ?? document.body
  const end = element === document.body
  // A link in a text may run over two lines: its first stands for it.
  const { left, right, top, bottom } = element.getClientRects()[0] ?? new DOMRect()
  const { innerWidth, innerHeight } = window
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
  const hit = document.elementFromPoint(x, y)
  const same = hit !== null && (element.contains(hit) || hit.contains(element))
  const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
  const name = `${element.tagName.toLowerCase()}.${element.className} "${words.slice(0, 40)}"`
  return { name, covered: !end && !same, end }
}

/** Stops of Tab, from the top of the page to its end, that something lies over. */
async function coveredStops(page: Page): Promise<readonly string[]> {
  const covered: string[] = []
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
  })
  let stops = 0
  for (; stops < 200; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focused)
    if (stop.end) break
    if (stop.covered) covered.push(stop.name)
  }
  expect(stops, 'stops of Tab').toBeGreaterThan(5)
  expect(stops, 'stops of Tab').toBeLessThan(200)
  return covered
}

for (const lang of LANGS) {
  test(`nothing scrolls sideways in any state, at 400 % or not, in ${lang}`, async ({ page }) => {
    await open(page, `?lang=${lang}`)
    for (const viewport of [WIDE, PHONE, ENLARGED]) {
      await page.setViewportSize(viewport)
      for (const state of STATES) {
        await reach(page, lang, state)
        expect.soft(await sideways(page), `${state.what} at ${viewport.width} px`).toBe(0)
      }
    }
  })
}

for (const [what, viewport] of [
  ['at 400 %', ENLARGED],
  ['on a phone', PHONE],
] as const) {
  test(`what has focus is never covered ${what}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(viewport)
    await open(page, '')
    for (const query of WALKS) {
      await visit(page, `?${query}`)
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      // A panel follows the address a few frames later.
      const panels = /incident|about/.test(query) ? 1 : 0
      await expect(page.locator('.side-panel')).toHaveCount(panels)
      expect.soft(await coveredStops(page), query).toEqual([])
    }
  })
}

test('a reader who asks for less motion gets none', async ({ page }) => {
  await open(page, '')
  for (const state of STATES) {
    await reach(page, 'en', state)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        const longest = Math.max(
          ...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
        )
        return longest > 0.01 ? [`${element.tagName} ${element.className}: ${longest} s`] : []
      }),
    )
    expect.soft(moving, state.what).toEqual([])
    const running = await page.evaluate(() => document.getAnimations().length)
    expect.soft(running, state.what).toBe(0)
  }
})
