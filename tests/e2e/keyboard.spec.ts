import type { Locator, Page } from '@playwright/test'

import {
  desktopTest,
  escaped,
  expect,
  expectView,
  filters,
  open,
  region,
  show,
  summary,
  test,
  panel,
} from './app.ts'
import { keyOn, keyTo } from './keys.ts'
import { placeButton } from './map.ts'
import { asked } from './oracle.ts'

// Hundreds of keys, one after the other.
test.describe.configure({ timeout: 120_000 })

/** A button whose name begins with these words. */
function beginning(room: Locator, words: string): Locator {
  return room.getByRole('button', { name: new RegExp(`^${escaped(words)}(?: \\d|$)`) }).first()
}

test('by keyboard alone: a month, a type, a type left out, words, and all of it cleared and brought back', async ({
  page,
}) => {
  await open(page, '')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the result' })).toBeFocused()
  await keyOn(beginning(filters(page), 'Aug'), 'Space')
  await expectView(page, '?month=2020-08')
  await keyOn(beginning(filters(page), 'Rockets'), 'Enter')
  await expectView(page, '?month=2020-08&type=rocket')
  await keyOn(beginning(filters(page), 'Rockets'), 'Enter')
  await keyOn(beginning(filters(page), 'More filters'), 'Enter')
  await keyOn(beginning(filters(page), 'Leave out Other attacks'), 'Enter')
  await page.keyboard.press('Escape')
  await expectView(page, '?month=2020-08&type=!other')

  await keyTo(filters(page).getByRole('searchbox'))
  await page.keyboard.type('Taji')
  const query = '?month=2020-08&q=Taji&type=!other'
  await expectView(page, query)
  const seen = (await summary(page).textContent()) ?? ''
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveText([seen])

  await keyOn(page.getByRole('button', { name: 'Clear all' }), 'Enter')
  await expectView(page, '')
  await expect(page.getByRole('main')).toBeFocused()
  await keyOn(page.getByRole('button', { name: 'Undo', exact: true }), 'Enter')
  await expectView(page, query)
})

desktopTest(
  'by keyboard alone: a place, Baghdad near, the unlocated, and an actor in one role',
  async ({ page }) => {
    await keyOn(placeButton(page, 'Green Zone'), 'Enter')
    await expectView(page, '?place=green-zone')
    await expect(placeButton(page, 'Green Zone')).toBeFocused()
    await show(page, '')
    const crowd = /^Show only: Baghdad governorate \d/
    await keyOn(region(page, 'map').getByRole('button', { name: crowd }), 'Enter')
    await expectView(page, '?admin1=baghdad')
    const fit = region(page, 'map').getByRole('button', { name: 'Fit to the incidents shown' })
    await keyOn(fit, 'Enter')
    await expect.poll(() => cameraOf(page)).toEqual(['33', '44'])
    await show(page, '')
    await keyOn(region(page, 'map').getByRole('button', { name: 'list them' }), 'Space')
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('none')
    const rows = region(page, 'list').locator('tbody tr:has(td):visible')
    await expect(rows).toHaveCount(asked('?place=none').length)

    await show(page, '')
    const button = beginning(filters(page), 'Actor')
    await keyOn(button, 'Enter')
    const menu = filters(page).getByRole('group', { name: 'Actor', exact: true })
    await keyOn(menu.getByRole('checkbox', { name: /^Claimed it/ }), 'Space')
    await keyOn(menu.getByRole('checkbox', { name: /^Ahl al-Kahf/ }), 'Space')
    await expectView(page, '?actor=ahl-al-kahf&role=claimed')
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await expect(filters(page).getByRole('button', { name: /^Actor: / })).toBeFocused()
  },
)

test('by keyboard alone: a file, an order, an incident, its duplicate and a link to share', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?month=2020-09')
  const found = asked('?month=2020-09')
  const opener = page.getByRole('banner').getByRole('button', { name: 'More', exact: true })
  await keyOn(opener, 'Enter')
  await keyOn(page.getByRole('banner').getByRole('button', { name: 'Download' }), 'Enter')
  const csv = page.getByRole('dialog').getByRole('button', { name: /^CSV · / })
  const download = page.waitForEvent('download')
  await keyOn(csv, 'Enter')
  expect(await linesOf(await (await download).createReadStream())).toBe(1 + found.length)
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()

  const list = region(page, 'list')
  const order = list.getByRole('combobox', { name: 'Order' })
  await keyOn(order, 'ArrowDown')
  await expect(order).toHaveValue('-date')
  const dates = await list.locator('tbody tr time').evaluateAll(datesOf)
  expect(dates).toEqual(
    found
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  )

  const twin = found.find(({ possibleDuplicateOf }) => possibleDuplicateOf.length > 0)
  const row = list.locator(`a[href*="incident=${twin?.id}"]`)
  await keyOn(row, 'Enter')
  const opened = panel(page)
  await expect(opened.getByRole('heading', { level: 2 })).toBeFocused()
  const other = twin?.possibleDuplicateOf[0]
  // In the text: the links to its neighbours in the bar keep the focus.
  await keyOn(opened.getByRole('article').locator(`a[href*="incident=${other}"]`).first(), 'Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('incident')).toBe(other)
  await expect(opened.getByRole('heading', { level: 2 })).toBeFocused()

  const share = opened.getByRole('button', { name: 'Share', exact: true })
  await keyOn(share, 'Enter')
  const tabs = page.getByRole('dialog').getByRole('tablist')
  await keyTo(tabs.getByRole('tab', { selected: true }))
  await page.keyboard.press('ArrowRight')
  await expect(tabs.getByRole('tab', { name: 'Embed' })).toBeFocused()
  await page.keyboard.press('Home')
  await keyOn(page.getByRole('button', { name: 'Copy: Link to this view' }), 'Enter')
  await expect(page.getByRole('dialog')).toContainText('Copied')
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(copied.searchParams.get('incident')).toBe(other)
  expect(copied.searchParams.get('n')).toBe(String(found.length))
  await page.keyboard.press('Escape')
  await expect(share).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(opened).toHaveCount(0)
  await expect(row).toBeFocused()
})

/** The whole degrees of the centre of a map that was moved. */
function cameraOf(page: Page): readonly string[] {
  const [latitude = '', longitude = ''] =
    new URL(page.url()).searchParams.get('map')?.split(',') ?? []
  return [latitude, longitude].map((degrees) => degrees.split('.')[0] ?? '')
}

function datesOf(times: readonly Element[]): readonly (string | null)[] {
  return times.map((time) => time.getAttribute('datetime'))
}

async function linesOf(file: AsyncIterable<unknown>): Promise<number> {
  let text = ''
  for await (const chunk of file) text += String(chunk)
  return text.trimEnd().split('\n').length
}
