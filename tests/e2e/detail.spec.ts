import type { Locator, Page } from '@playwright/test'

import { expect, expectView, open, queryOf, tabTo, test } from './app.ts'
import { asked } from './oracle.ts'
import { incidents, sources } from './records.ts'

const TAJI = { id: '2020-07-27-rocket', title: 'Rockets hit Camp Taji' }

function rowLink(page: Page, title: string): Locator {
  const list = page.getByRole('region', { name: 'Incidents', exact: true })
  return list.getByRole('cell').getByRole('link', { name: title, exact: true })
}

function detail(page: Page, title: string): Locator {
  return page.getByRole('complementary', { name: title, exact: true })
}

test('a row opens the incident; Back closes it', async ({ page }) => {
  await open(page, '?type=rocket')
  await rowLink(page, TAJI.title).click()
  await expectView(page, `?incident=${TAJI.id}&type=rocket`)
  await expect(detail(page, TAJI.title)).toBeVisible()
  await expect(rowLink(page, TAJI.title)).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await expect(detail(page, TAJI.title)).toHaveCount(0)
  await expectView(page, '?type=rocket')
})

test('a panel that a link opened leaves the focus in the page when it closes', async ({ page }) => {
  await open(page, '?incident=2020-09-28-ied-convoy')
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main')).toBeFocused()
})

test('an incident opened by keyboard takes the focus, Escape gives it back', async ({ page }) => {
  await open(page, '?type=rocket')
  await tabTo(page.getByRole('link', { name: 'Skip to the list of incidents' }))
  await page.keyboard.press('Enter')
  await tabTo(rowLink(page, TAJI.title))
  await page.keyboard.press('Enter')
  await expect(detail(page, TAJI.title).getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(detail(page, TAJI.title)).toHaveCount(0)
  await expect(rowLink(page, TAJI.title)).toBeFocused()
  expect(queryOf(page)).toBe('?type=rocket')
})

test('Close closes', async ({ page }) => {
  await open(page, `?incident=${TAJI.id}&type=rocket`)
  await detail(page, TAJI.title).getByRole('link', { name: 'Close' }).click()
  await expectView(page, '?type=rocket')
})

test('Next and Previous walk through the incidents of the view, in the order of the list', async ({
  page,
}) => {
  const [first, second, third] = asked('?type=rocket&month=2020-09').toSorted((a, b) =>
    b.date.localeCompare(a.date),
  )
  await open(page, `?type=rocket&month=2020-09&sort=-date&incident=${first?.id}`)
  const of = asked('?type=rocket&month=2020-09').length
  await expect(page.getByText(`1 of ${of}: `)).toBeVisible()
  await page.getByRole('link', { name: 'Next', exact: true }).click()
  await expect(detail(page, second?.title ?? '')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Next', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(detail(page, third?.title ?? '')).toBeVisible()
  await expect(page.getByText(`3 of ${of}: `)).toBeVisible()
  await page.getByRole('link', { name: 'Previous', exact: true }).click()
  await expect(detail(page, second?.title ?? '')).toBeVisible()
})

test('an incident that the filter leaves out opens all the same, and says so', async ({ page }) => {
  await open(page, `?incident=${TAJI.id}&type=ied-convoy`)
  await expect(detail(page, TAJI.title)).toContainText('not in this view')
  await expectView(page, `?incident=${TAJI.id}&type=ied-convoy`)
})

test('every source of the incident is named and leads to where it was published', async ({
  page,
}) => {
  await open(page, `?incident=${TAJI.id}`)
  const claims = incidents.find(({ id }) => id === TAJI.id)?.claims ?? []
  const cited = claims.flatMap(({ sourceIds }) => sourceIds.map((id) => sources.get(id)?.url))
  const urls = cited.flatMap((url) => (typeof url === 'string' ? new URL(url).href : []))
  const links = detail(page, TAJI.title).getByRole('link', { name: /opens in a new tab/ })
  const hrefs = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  await expect.poll(async () => new Set(await hrefs())).toEqual(new Set(urls))
})

test('the place of an incident leads to the others there', async ({ page }) => {
  await open(page, `?incident=${TAJI.id}`)
  const place = detail(page, TAJI.title).getByRole('link', { name: 'Camp Taji', exact: true })
  await place.first().click()
  await expectView(page, `?incident=${TAJI.id}&place=camp-taji`)
})

test('a panel opened by a link has the focus on its title, with no ring round it', async ({
  page,
}) => {
  for (const link of [
    '?incident=2020-09-28-ied-convoy',
    '?actor-page=ahl-al-kahf',
    '?about=1',
    '?compare=founding,outside',
  ]) {
    await open(page, link)
    const title = page.locator('.side-panel h2').first()
    await expect(title).toBeFocused()
    await expect(title).toHaveCSS('outline-style', 'none')
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid')
  }
})
