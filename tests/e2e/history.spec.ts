import type { Locator, Page } from '@playwright/test'

import {
  desktopTest,
  expect,
  expectView,
  filters,
  open,
  panel,
  region,
  show,
  test,
  inMenu,
} from './app.ts'

function option(page: Page, name: RegExp): Locator {
  return filters(page).getByRole('button', { name })
}

test('Back and Forward step through deliberate acts, and a reload shows the same view', async ({
  page,
}) => {
  await open(page, '')
  await option(page, /^Aug \d/).click()
  await expectView(page, '?month=2020-08')
  await option(page, /^More filters$/).click()
  await option(page, /^Leave out Rockets/).click()
  await page.keyboard.press('Escape')
  await expectView(page, '?month=2020-08&type=!rocket')
  await page.getByRole('button', { name: 'Clear all' }).click()
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
  await page.reload()
  await expectView(page, '?month=2020-08&type=!rocket')
})

desktopTest('typing fills no history: one Back leaves all that was typed', async ({ page }) => {
  await option(page, /^Aug \d/).click()
  await expectView(page, '?month=2020-08')
  await filters(page).getByRole('searchbox').pressSequentially('convoy')
  await expectView(page, '?month=2020-08&q=convoy')
  await page.goBack()
  await expectView(page, '')
  await expect(filters(page).getByRole('searchbox')).toHaveValue('')
})

desktopTest('a link to something on the page is the address after a click', async ({ page }) => {
  for (const find of [
    () => region(page, 'list').getByRole('link', { name: 'Rockets hit Camp Taji', exact: true }),
    () => region(page, 'actors').getByRole('link', { name: 'Ahl al-Kahf', exact: true }).first(),
    () => inMenu(page, 'link', 'About the data'),
    () => inMenu(page, 'link', 'Compare sources'),
  ]) {
    await show(page, '?type=rocket&from=2020-07-25&q=taji')
    await expect(panel(page)).toHaveCount(0)
    const found = await find()
    const promised = await found.evaluate((link: HTMLAnchorElement) => link.href)
    await found.click()
    await expect(page).toHaveURL(promised)
    await expect(panel(page)).toBeVisible()
  }
})

test('Ctrl and click, and a middle click, open an incident in a new tab and leave this one', async ({
  page,
  context,
}) => {
  await open(page, '?type=rocket')
  const link = region(page, 'list').getByRole('link', { name: 'Rockets hit Camp Taji' })
  for (const take of [
    () => link.click({ modifiers: ['Control'] }),
    () => link.click({ button: 'middle' }),
  ]) {
    const opened = context.waitForEvent('page')
    await take()
    await expectView(await opened, '?incident=2020-07-27-rocket&type=rocket')
    await expectView(page, '?type=rocket')
  }
})
