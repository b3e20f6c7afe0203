import { desktopTest, expect, expectView, filters, phoneTest, region } from './app.ts'
import { asked } from './oracle.ts'
import { incidents } from './records.ts'

desktopTest(
  'what is typed finds by type, claimant and publisher, and its hits are listed',
  async ({ page }) => {
    const search = filters(page).getByRole('searchbox', { name: 'Search' })
    await expect(search).toHaveAccessibleDescription(/attack type \(bomb, convoy, rocket\)/)
    await expect(search).toHaveAccessibleDescription(/a publisher by its whole name$/)
    for (const words of ['missiles', 'roadside bomb', 'jabbarin', 'talos']) {
      const query = `?q=${words.replaceAll(' ', '+')}`
      const found = asked(query)
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThan(incidents.length)
      await search.fill(words)
      await expectView(page, query)
      for (const { title } of found.slice(0, 3)) {
        await expect(region(page, 'list').getByRole('link', { name: title }).first()).toBeVisible()
      }
    }
    await search.fill('reuter')
    await expectView(page, '?q=reuter')
    await search.pressSequentially('s')
    await expectView(page, '?q=reuters')
  },
)

phoneTest('the filter sheet says what is searched', async ({ page }) => {
  await page.keyboard.press('/')
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await expect(sheet.getByRole('searchbox')).toBeFocused()
  await expect(sheet.getByText(/^Title, note, attack type/)).toBeVisible()
})
