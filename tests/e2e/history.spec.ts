import type { Locator, Page } from '@playwright/test'

import { expect, expectView, filters, open, test } from './app.ts'

function option(page: Page, name: RegExp): Locator {
  return filters(page).getByRole('link', { name })
}

test('Back and Forward step through deliberate acts', async ({ page }) => {
  await open(page, '')
  await option(page, /^Aug \d/).click()
  await expectView(page, '?month=2020-08')
  await option(page, /^Leave out Rocket/).click()
  await expectView(page, '?month=2020-08&type=!rocket')
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expectView(page, '')
  await page.goBack()
  await expectView(page, '?month=2020-08&type=!rocket')
  await page.goBack()
  await expectView(page, '?month=2020-08')
  await page.goBack()
  await expectView(page, '')
  await page.goForward()
  await page.goForward()
  await expectView(page, '?month=2020-08&type=!rocket')
})

test('typing fills no history: one Back leaves all that was typed', async ({ page }) => {
  await open(page, '')
  await option(page, /^Aug \d/).click()
  await expectView(page, '?month=2020-08')
  await filters(page).getByRole('searchbox').pressSequentially('convoy')
  await expectView(page, '?month=2020-08&q=convoy')
  await page.goBack()
  await expectView(page, '')
  await expect(filters(page).getByRole('searchbox')).toHaveValue('')
})

test('a reload shows the same view', async ({ page }) => {
  await open(page, '')
  await option(page, /^IED, convoy, /).click()
  await filters(page).getByRole('searchbox').pressSequentially('babil')
  await expectView(page, '?q=babil&type=ied-convoy')
  await page.reload()
  await expectView(page, '?q=babil&type=ied-convoy')
  await expect(filters(page).getByRole('searchbox')).toHaveValue('babil')
})

const NEW_TABS: readonly {
  readonly act: string
  readonly take: (link: Locator) => Promise<void>
}[] = [
  { act: 'Ctrl and click', take: (link) => link.click({ modifiers: ['Control'] }) },
  { act: 'a middle click', take: (link) => link.click({ button: 'middle' }) },
]

for (const { act, take } of NEW_TABS) {
  test(`${act} opens the view in a new tab and leaves this one`, async ({ page, context }) => {
    await open(page, '?month=2020-08')
    const opened = context.waitForEvent('page')
    await take(option(page, /^Rocket \d/))
    await expectView(await opened, '?month=2020-08&type=rocket')
    await expectView(page, '?month=2020-08')
  })
}

const LINKS: readonly { readonly what: string; readonly link: (page: Page) => Locator }[] = [
  { what: 'a month', link: (page) => option(page, /^Jul \d/) },
  { what: 'a value left out', link: (page) => option(page, /^Leave out Other/) },
  { what: 'a chip', link: (page) => page.getByRole('link', { name: 'Remove filter: Rocket' }) },
  { what: 'clearing all', link: (page) => page.getByRole('link', { name: 'Clear all' }) },
  { what: 'a place on the map', link: (page) => inList(page, 'Places on the map', /^Camp Taji/) },
  { what: 'the order of the list', link: (page) => inRegion(page, 'Incidents', 'Evidence') },
  { what: 'an incident', link: (page) => inRegion(page, 'Incidents', 'Rockets hit Camp Taji') },
  { what: 'weeks', link: (page) => inRegion(page, 'Rhythm', 'Weeks') },
  { what: 'a kind of card', link: (page) => inRegion(page, 'Who', /^Front group/) },
  {
    what: 'an actor',
    link: (page) => inRegion(page, 'Who', /^Show only its incidents.*Ahl al-Kahf$/),
  },
]

for (const { what, link } of LINKS) {
  test(`the link of ${what} is the address after a click`, async ({ page }) => {
    await open(page, '?type=rocket&from=2020-07-25&q=taji')
    const promised = await link(page).evaluate((element: HTMLAnchorElement) => element.href)
    await link(page).click()
    await expect(page).toHaveURL(promised)
  })
}

function inList(page: Page, name: string, link: RegExp): Locator {
  return page.getByRole('list', { name, exact: true }).getByRole('link', { name: link })
}

function inRegion(page: Page, name: string, link: string | RegExp): Locator {
  const region = page.getByRole('region', { name, exact: true })
  return region.getByRole('link', { name: link, exact: true })
}
