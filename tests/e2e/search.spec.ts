import { expect, expectView, filters, open, queryOf, tabTo, test } from './app.ts'
import { asked } from './oracle.ts'

const SEARCHES = [
  { script: 'Latin', words: 'green zone' },
  { script: 'Latin', words: 'ahl kahf' },
  { script: 'Latin', words: 'convoy babil' },
  { script: 'Arabic', words: 'التاجي' },
  { script: 'Arabic', words: 'مطار بغداد' },
  { script: 'Arabic', words: 'اصحاب الكهف' },
]

for (const { script, words } of SEARCHES) {
  test(`${words} is found by ${script} letters`, async ({ page }) => {
    const query = `?q=${words.replaceAll(' ', '+')}`
    expect(asked(query).length).toBeGreaterThan(0)
    await open(page, '')
    await filters(page).getByRole('searchbox', { name: 'Search' }).click()
    await page.keyboard.type(words)
    await expectView(page, query)
  })
}

test('search narrows with every key and widens again', async ({ page }) => {
  await open(page, '')
  await tabTo(filters(page).getByRole('searchbox', { name: 'Search' }))
  await page.keyboard.type('taj')
  await expectView(page, '?q=taj')
  await page.keyboard.press('Backspace')
  await expectView(page, '?q=ta')
  await page.keyboard.press('Escape')
  await expectView(page, '')
})

test('all words must be there, each as the start of a word', async ({ page }) => {
  await open(page, '?q=convoy+hill')
  const rows = page.getByRole('region', { name: 'Incidents' }).getByRole('row')
  await expect(rows).toHaveCount(asked('?q=convoy+hill').length + 1)
  await expectView(page, '?q=convoy+hill')
  await filters(page).getByRole('searchbox', { name: 'Search' }).fill('onvoy')
  await expect.poll(() => queryOf(page)).toBe('?q=onvoy')
  await expectView(page, '?q=onvoy')
})
