import type { Locator, Page } from 'puppeteer-core'

import { asked } from '../e2e/oracle.ts'
import { expect, expectView, named, open, tabTo, test, textsOf } from './app.ts'

const FILTERS = '[aria-label="Filters"]'

/** An attack type among the filters, by what it is called and its value in links. */
function option(page: Page, name: string, query: string): Locator<Element> {
  return named(page, 'button', `${name} ${asked(query).length}`, FILTERS)
}

/** A day in the calendar, as "3 August". */
function day(page: Page, name: string): Locator<Element> {
  return page.locator(`[role="gridcell"] button[aria-label*=" ${name} 2020"]`)
}

function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
}

test('the page opens with every incident; a type is picked by click and by keyboard', async ({
  page,
}) => {
  await open(page, '')
  await expectView(page, '')
  await tabTo(page, option(page, 'Convoy bombs', '?type=ied-convoy'))
  await page.keyboard.press(' ')
  await expectView(page, '?type=ied-convoy')
  await named(page, 'button', 'Clear all').click()
  await expectView(page, '')
  await option(page, 'Rockets', '?type=rocket').click()
  await expectView(page, '?type=rocket')
})

test('Back and Forward step through deliberate acts, a reload keeps the view', async ({ page }) => {
  await open(page, '?utm_source=letter')
  await option(page, 'Aug', '?month=2020-08').click()
  await expectView(page, '?month=2020-08&utm_source=letter')
  await named(page, 'button', 'More filters', FILTERS).click()
  await named(page, 'button', 'Leave out Rockets', FILTERS).click()
  await expectView(page, '?month=2020-08&type=!rocket&utm_source=letter')
  await page.goBack()
  await expectView(page, '?month=2020-08&utm_source=letter')
  await page.goBack()
  await expectView(page, '?utm_source=letter')
  await page.goForward()
  await page.goForward()
  await expectView(page, '?month=2020-08&type=!rocket&utm_source=letter')
  await page.reload()
  await expectView(page, '?month=2020-08&type=!rocket&utm_source=letter')
})

test('a menu opens beside its button, filters, and Escape gives the focus back', async ({
  page,
}) => {
  await open(page, '')
  const button = await named(page, 'button', 'Place', FILTERS).waitHandle()
  await named(page, 'button', 'Place', FILTERS).click()
  const governorate = page.locator('[popover] label >>> ::-p-text(Dhi Qar)')
  const box = await (await governorate.waitHandle()).boundingBox()
  const anchor = await button.boundingBox()
  const below = (anchor?.y ?? 0) + (anchor?.height ?? 0)
  expect(box?.y).toBeGreaterThanOrEqual(below)
  expect(Math.abs((box?.x ?? Infinity) - (anchor?.x ?? 0))).toBeLessThan(100)
  await governorate.click()
  await expectView(page, '?admin1=dhi-qar')
  await page.keyboard.press('Escape')
  await expect.poll(() => button.evaluate((it) => it === document.activeElement)).toBe(true)
})

test('days are picked in the grid by arrow keys and by a drag', async ({ page }) => {
  await open(page, '')
  await tabTo(page, day(page, '23 July'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  expect(await focusedName(page)).toContain(' 31 August 2020')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expectView(page, '?from=2020-08-30&to=2020-08-30')
  await drag(page, '5 August', '18 August')
  await expectView(page, '?from=2020-08-05&to=2020-08-18')
  expect(await textsOf(page, '[role="gridcell"][aria-selected="true"]')).toHaveLength(14)
})

test('search finds by Latin and by Arabic letters', async ({ page }) => {
  await open(page, '')
  for (const words of ['green zone', 'مطار بغداد']) {
    await page.locator('input[type="search"]').fill('')
    await page.locator('input[type="search"]').click()
    await page.keyboard.type(words)
    expect(asked(`?q=${words}`).length).toBeGreaterThan(0)
    await expectView(page, `?q=${words}`)
  }
})

test('a filtered link shows what it promises and names what it does not know', async ({ page }) => {
  await open(page, '?admin1=baghdad&type=!rocket,drone')
  await expectView(page, '?admin1=baghdad&type=!rocket,drone')
  await expect
    .poll(() => textsOf(page, '[role="note"]'))
    .toEqual([expect.stringContaining('drone')])
})

/** Drags from one day to another, by their numbers: the part of a cell that is no incident's mark. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  await (
    await day(page, from).waitHandle()
  ).evaluate((it) => it.scrollIntoView({ block: 'center' }))
  const [start, end] = [await cornerOf(day(page, from)), await cornerOf(day(page, to))]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 8 })
  await page.mouse.up()
}

/** The first corner of an element. */
async function cornerOf(locator: Locator<Element>): Promise<{ x: number; y: number }> {
  const box = await (await locator.waitHandle()).boundingBox()
  return { x: (box?.x ?? 0) + 6, y: (box?.y ?? 0) + 6 }
}
