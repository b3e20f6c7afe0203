import type { Page } from '@playwright/test'

import translations from '../../data/translations/ar.json' with { type: 'json' }
import { desktopTest, expect, open, queryOf, test, visit, listed } from './app.ts'
import { keyTo } from './keys.ts'
import { asked } from './oracle.ts'
import { incidents, places } from './records.ts'

/** The Arabic of a text of the data. */
function inArabic(text: string): string {
  const texts: Readonly<Record<string, string>> = translations
  const found = texts[text]
  if (found === undefined) throw new Error(`data/ has no Arabic for "${text}"`)
  return found
}

async function expectLanguage(page: Page, lang: 'ar' | 'en'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr')
}

function list(page: Page) {
  return page.getByRole('region', { name: 'الحوادث', exact: true })
}

function day(page: Page, name: string) {
  return page
    .getByRole('region', { name: 'متى', exact: true })
    .getByRole('button', { name: new RegExp(`، ${name} 2020`) })
}

test('a link opens in Arabic, its switch leads to the same view in English and Back returns', async ({
  page,
}) => {
  await open(page, '?lang=ar&month=2020-08&type=ied-convoy')
  await expectLanguage(page, 'ar')
  const count = asked('?month=2020-08&type=ied-convoy').length
  await expect(page).toHaveTitle(new RegExp(`^${count} من أصل 67 حادثاً`))
  const toEnglish = page.getByRole('button', { name: 'English', exact: true })
  await expect(toEnglish).toHaveAttribute('lang', 'en')
  await toEnglish.click()
  await expectLanguage(page, 'en')
  await expect.poll(() => queryOf(page)).toBe('?lang=en&month=2020-08&type=ied-convoy')
  await expect(page).toHaveTitle(new RegExp(`^${count} of 67 incidents`))
  await page.goBack()
  await expectLanguage(page, 'ar')
})

test.describe('for a browser that asks for Iraqi Arabic', () => {
  test.use({ locale: 'ar-IQ' })

  test('the page is in Arabic; the choice of language and digits stays on the device, and a link wins over it', async ({
    page,
  }) => {
    await open(page, '')
    await expectLanguage(page, 'ar')
    await page.getByRole('banner').getByRole('button', { name: 'المزيد' }).click()
    await page.getByRole('button', { name: /١٢٣/ }).click()
    await expect(page).toHaveTitle(/^٦٧ حادثاً/)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await expectLanguage(page, 'en')
    await open(page, '')
    await expectLanguage(page, 'en')
    await open(page, '?lang=ar')
    await expectLanguage(page, 'ar')
    await expect(page).toHaveTitle(/^٦٧ حادثاً/)
  })
})

desktopTest(
  'filters, list and detail tell the Arabic of the data, and Back closes the detail',
  async ({ page }) => {
    const [incident] = asked('?evidence=contested&type=rocket')
    const title = inArabic(incident?.title ?? '')
    await visit(page, '?lang=ar&evidence=contested')
    await page
      .getByRole('region', { name: 'عوامل التصفية' })
      .getByRole('button', { name: /^صواريخ \d/ })
      .click()
    const rows = listed(page)
    await expect(rows).toHaveCount(asked('?evidence=contested&type=rocket').length)
    await rows.getByRole('link', { name: title }).click()
    const detail = page.getByRole('region', { name: title })
    await expect(detail).toContainText(inArabic(incident?.note ?? ''))
    await expect(detail.getByRole('link').locator('[lang="en"]').first()).toBeVisible()
    await page.goBack()
    await expect(detail).toHaveCount(0)
    await expectLanguage(page, 'ar')
  },
)

desktopTest(
  'places have their Arabic name on the map and are found in either script',
  async ({ page }) => {
    const name = places.get('camp-taji')?.nameAr ?? ''
    await visit(page, '?lang=ar')
    const map = page.getByRole('region', { name: 'أين', exact: true })
    await expect(map.getByRole('button', { name: new RegExp(`: ${name} \\d`) })).toBeVisible()
    const search = page.getByRole('searchbox', { name: 'بحث' })
    await search.fill('Camp Taji')
    await expect(page).toHaveTitle(new RegExp(`^${asked('?q=Camp+Taji').length} من أصل 67 حادثاً`))
    await search.fill(name)
    await expect(listed(page)).not.toHaveCount(incidents.length)
    for (const { title } of asked('?place=camp-taji')) {
      await expect(
        list(page)
          .getByRole('link', { name: inArabic(title) })
          .first(),
      ).toBeVisible()
    }
  },
)

desktopTest(
  'the calendar runs from right to left, and its arrow keys with it',
  async ({ page }) => {
    await visit(page, '?lang=ar')
    const left = async (name: string): Promise<number> =>
      (await day(page, name).boundingBox())?.x ?? 0
    expect(await left('1 آب')).toBeGreaterThan(await left('2 آب'))
    await keyTo(day(page, '23 تموز'))
    await page.keyboard.press('ArrowLeft')
    await expect(day(page, '24 تموز')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await expect(day(page, '30 تموز')).toBeFocused()
  },
)

test.describe('without the Arabic of the data', () => {
  test.use({ provoked: /Failed to load resource/ })

  test('the page works, its texts marked as English, and a press brings the Arabic', async ({
    page,
  }) => {
    const [incident] = asked('?sort=date')
    let broken = true
    let asks = 0
    await page.route('**/data/ar.*.json', (route) => {
      asks += 1
      return broken ? route.fulfill({ status: 503 }) : route.continue()
    })
    await open(page, '?lang=ar')
    const english = list(page)
      .getByRole('link', { name: incident?.title ?? '' })
      .first()
    await expect(english).toHaveAttribute('lang', 'en')
    await expect(english).toHaveAttribute('dir', 'ltr')
    const again = page.getByRole('button', { name: 'إعادة المحاولة' })
    await expect(again).toBeVisible()
    // Once, and once more a second later; from then on the reader asks.
    expect(asks).toBe(2)
    broken = false
    await again.click()
    await expect(
      list(page)
        .getByRole('link', { name: inArabic(incident?.title ?? '') })
        .first(),
    ).toBeVisible()
    await expect(list(page).locator('[lang="en"][dir="ltr"]')).toHaveCount(0)
  })
})
