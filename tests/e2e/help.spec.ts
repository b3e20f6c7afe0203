import { expect, open, tabTo, test, visit } from './app.ts'

test('single keys go to the search and the views, until they are switched off', async ({
  page,
}) => {
  await open(page, '')
  const search = page.getByRole('searchbox', { name: 'Search' })
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.type('?/2')
  await expect(search).toHaveValue('?/2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')

  await page.keyboard.press('Tab')
  await page.keyboard.press('2')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('grid')).toContainText('23')
  expect(await page.evaluate(() => document.activeElement?.closest('#calendar') !== null)).toBe(
    true,
  )
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '٥' })))
  await expect(page.locator('#incidents')).toBeFocused()

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(help.getByText('Go to the search')).toBeVisible()
  await tabTo(help.getByRole('checkbox', { name: 'Use single keys' }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(page.locator('#incidents')).toBeFocused()
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await expect(page.locator('#incidents')).toBeFocused()

  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.keyboard.press('/')
  await expect(search).not.toBeFocused()
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect(help.getByRole('checkbox', { name: 'Use single keys' })).not.toBeChecked()
})

test('the way to the accessibility statement is at the foot of the page', async ({ page }) => {
  await open(page, '')
  await page.getByRole('link', { name: /accessibility$/ }).click()
  const statement = page.getByRole('region', { name: 'Accessibility' })
  await expect(statement).toContainText('WCAG 2.2')
  await expect(statement.getByRole('heading', { name: 'What was not tested' })).toBeVisible()
  await visit(page, '?about=1&lang=ar')
  await expect(page.getByRole('region', { name: 'إمكانية الوصول' })).toContainText('WCAG 2.2')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('about, sharing and settings stand in a menu that a choice closes', async ({ page }) => {
    await open(page, '?type=rocket')
    const menu = page.getByRole('navigation', { name: 'About and settings' })
    const opener = page.getByRole('button', { name: 'Menu' })
    await expect(menu).toBeHidden()
    await opener.tap()
    await menu.getByRole('button', { name: 'Share this view' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Share this view' })
    await expect(dialog).toBeVisible()
    await expect(menu).toBeHidden()
    await page.keyboard.press('Escape')

    await opener.tap()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await expect(opener).toBeFocused()

    await opener.tap()
    await menu.getByRole('link', { name: 'About the data' }).tap()
    await expect(page.getByRole('complementary', { name: 'About the data' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('complementary', { name: 'About the data' })).toBeHidden()
  })

  test('a digit opens its view and goes there; the slash opens the sheet at its search', async ({
    page,
  }) => {
    await open(page, '')
    await page.keyboard.press('5')
    await expect(page).toHaveURL('/?tab=list')
    await expect(page.locator('#incidents')).toBeFocused()
    await page.keyboard.press('/')
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await expect(sheet.getByRole('searchbox')).toBeFocused()
  })
})
