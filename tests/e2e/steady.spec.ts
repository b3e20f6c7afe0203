import type { Locator, Page } from '@playwright/test'

import { desktopTest, expect, idle, phoneTest, show, visit } from './app.ts'
import { sideways } from './layout.ts'

interface Press {
  readonly what: string
  readonly query: string
  readonly control: (page: Page) => Locator
  /** Opens what the control is in. */
  readonly opener?: (page: Page) => Locator
}

const monthChip = { what: 'a month', control: (page: Page) => quick(page, 'months').nth(2) }
const typeChip = { what: 'an attack type', control: (page: Page) => quick(page, 'options').last() }
const day = {
  what: 'a day with incidents',
  control: (page: Page) => page.locator('#calendar [data-day="2020-08-11"]'),
}
const emptyDay = {
  what: 'a day without any',
  control: (page: Page) => page.locator('#calendar [data-day="2020-08-25"]'),
}
const place = {
  what: 'a place on the map',
  control: (page: Page) => page.locator('#map').getByRole('button', { name: /: Bartella \d/ }),
}
const bars = [1, 2, 3].map((list) => ({
  what: `a bar of list ${list}`,
  control: (page: Page) =>
    page.locator(`#compare .breakdown-rank:nth-child(${list}) button[aria-pressed]`).first(),
}))
const month = {
  what: 'a month side by side',
  control: (page: Page) => page.locator('#compare h3 button').first(),
}
const cardCount = {
  what: 'the count of a card',
  control: (page: Page) => page.locator('#actors article button').last(),
}
const figures = [
  'div:first-child button',
  '[aria-label$=" claimed"]',
  '[aria-label$=" blamed"]',
  'div:last-child button',
].map((button) => ({
  what: `the key figure ${button}`,
  control: (page: Page) => page.locator(`.page-answer dl ${button}`),
}))
const option = {
  what: 'an option of a menu',
  opener: (page: Page) => menu(page),
  control: (page: Page) => page.locator('#filters [popover]:popover-open input').nth(2),
}

const ON_DESKTOP: readonly Press[] = [
  monthChip,
  typeChip,
  day,
  emptyDay,
  place,
  month,
  ...bars,
  cardCount,
  ...figures,
  option,
].map((press) => ({ ...press, query: '' }))

const ON_PHONE: readonly Press[] = [
  { ...typeChip, query: '' },
  { ...place, query: '' },
  { ...day, query: '?tab=calendar' },
  { ...emptyDay, query: '?tab=calendar' },
  ...[month, ...bars].map((press) => ({ ...press, query: '?tab=compare' })),
  { ...cardCount, query: '?tab=actors' },
]

function quick(page: Page, list: 'months' | 'options'): Locator {
  return page.locator(`#filters .quick-${list} button`)
}

function menu(page: Page): Locator {
  return page.locator('#filters').getByRole('button', { name: /^Place/ })
}

/** How far a control is from where it was when it was pressed; 0 where it is gone. */
async function moved(page: Page, { control, opener }: Press): Promise<readonly number[]> {
  if (opener !== undefined) await opener(page).click()
  // Its tab may still be on the way.
  await expect(control(page)).toBeVisible()
  const pressed = await control(page).elementHandle()
  await pressed?.evaluate((element) => {
    element.scrollIntoView({ block: 'center' })
  })
  await idle(page)
  const before = await pressed?.boundingBox()
  if (!before) throw new Error('What is to be pressed is not on the screen')
  const link = page.url()
  // Away from the marks in a day, which open their incident; by the mouse, as `click` may scroll the page itself.
  await page.mouse.click(before.x + 5, before.y + 5)
  await expect.poll(() => page.url()).not.toBe(link)
  await idle(page)
  const after = await pressed?.boundingBox()
  if (!after) return [0, 0]
  return [after.x - before.x, after.y - before.y]
}

for (const press of ON_DESKTOP) {
  desktopTest(`${press.what} stays where it is pressed at 1440 × 900`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await show(page, press.query)
    for (const act of ['pressed', 'lifted']) {
      const [x = NaN, y = NaN] = await moved(page, act === 'lifted' ? withoutOpener(press) : press)
      expect.soft(Math.hypot(x, y), `${act}: ${x}, ${y}`).toBeLessThanOrEqual(2)
    }
  })
}

/** The menu stays open while its options are ticked. */
function withoutOpener({ what, query, control }: Press): Press {
  return { what, query, control }
}

for (const press of ON_PHONE) {
  phoneTest(
    `${press.what} stays at the height where it is pressed on a phone`,
    async ({ page }) => {
      await show(page, press.query)
      for (const act of ['pressed', 'lifted']) {
        const [, y = NaN] = await moved(page, press)
        expect.soft(Math.abs(y), `${act}: ${y}`).toBeLessThanOrEqual(2)
      }
    },
  )
}

desktopTest('the columns stay whatever the answer says', async ({ page }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1366, height: 650 },
  ]) {
    await page.setViewportSize(viewport)
    await visit(page, '')
    const columns = page.locator('#calendar')
    const home = await columns.boundingBox()
    for (const query of [
      '?type=rocket',
      '?month=2020-08&type=ied-convoy&role=claimed',
      '?place=camp-taji,green-zone,nasiriyah,hillah&target=logistics-convoy,military-base&evidence=corroborated&q=convoy',
      '?month=2020-07&type=ied-diplomatic',
    ]) {
      await show(page, query)
      expect(await columns.boundingBox()).toEqual(home)
    }
  }
})

desktopTest('where a chip is taken off, the next one takes its place', async ({ page }) => {
  await show(page, '?month=2020-08&place=camp-taji&type=rocket')
  const chips = page.getByRole('list', { name: 'Filters that are on' }).getByRole('button')
  for (let left = 3; left > 0; left -= 1) {
    const first = await chips.first().boundingBox()
    await chips.first().click()
    await expect(chips).toHaveCount(left === 1 ? 0 : left)
    if (left === 1) continue
    const next = await chips.first().boundingBox()
    expect([next?.x, next?.y]).toEqual([first?.x, first?.y])
  }
})

desktopTest('actor cards are 190 pixels high at most', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const heights = await page
    .locator('#actors article')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height))
  expect(heights).toHaveLength(8)
  expect(Math.max(...heights)).toBeLessThanOrEqual(190)
})

desktopTest('the page does not scroll sideways in two columns', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  expect(await sideways(page)).toBe(0)
})
