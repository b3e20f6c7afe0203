import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

import { filterWords } from '#features/filters/words.ts'

import { daysOfYear } from '../unit/zones/calendar.ts'
import { expect, open, test } from './app.ts'
import { asked } from './oracle.ts'

const QUERY = '?month=2020-09&from=2020-09-03'
const COUNT = asked(QUERY).length
const ENGLISH = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const ARABIC = 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' ')

/** The words by which the page is found in each language. */
const WORDS = {
  en: {
    calendar: 'When',
    menu: 'More',
    download: 'Download',
    months: { 7: 'July', 8: 'August', 9: 'September' },
    weekdays: ENGLISH,
    title: new RegExp(`^${COUNT} of 67 .* September 2020`),
  },
  ar: {
    calendar: 'متى',
    menu: 'المزيد',
    download: 'تنزيل',
    months: { 7: 'تموز', 8: 'آب', 9: 'أيلول' },
    weekdays: ARABIC,
    title: new RegExp(`^${COUNT} من أصل 67 .* أيلول 2020`),
  },
} as const

/** Devices whose own calendar is not the Gregorian, at moments when their day is not that of UTC or is an hour longer. */
const DEVICES = [
  {
    locale: 'th-TH',
    timezoneId: 'Pacific/Kiritimati',
    now: '2026-11-25T10:30:00Z',
    today: '2026-11-26',
    lang: 'en',
  },
  {
    locale: 'ar-SA-u-ca-islamic-umalqura',
    timezoneId: 'America/Santiago',
    now: '2020-09-06T03:59:00Z',
    today: '2020-09-05',
    lang: 'ar',
  },
] as const

for (const { locale, timezoneId, now, today, lang } of DEVICES) {
  test.describe(`on a device in ${timezoneId} that speaks ${locale}`, () => {
    test.use({ locale, timezoneId })

    test('each day is the day of the data, in the calendar of the page', async ({ page }) => {
      await page.addInitScript(stopClock, Date.parse(now))
      await open(page, QUERY)
      const words = WORDS[lang]
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page).toHaveTitle(words.title)
      expect(await namesOfDays(page, words.calendar)).toEqual(expectedNames(words))
      await page
        .getByRole('button', { name: `${filterWords[lang].dates}: ` })
        .first()
        .click()
      await expect(page.locator('input[type=date]').first()).toHaveValue('2020-09-03')
      await page.keyboard.press('Escape')
      await page.getByRole('banner').getByRole('button', { name: words.menu, exact: true }).click()
      const { name, content } = await savedJson(page, words.download)
      expect(name).toBe(`near-daily_2020-09_from-2020-09-03_${COUNT}-incidents.json`)
      const file = JSON.parse(content) as SavedFile
      expect(file.meta.exported).toBe(today)
      expect(file.incidents.map(({ event_date }) => event_date)).toEqual(
        asked(QUERY)
          .map(({ date }) => date)
          .toSorted(),
      )
    })
  })
}

/** Has the page's clock stand at this moment; its timers go on. */
function stopClock(now: number): void {
  window.Date = class extends Date {
    constructor(...given: readonly [] | readonly [number]) {
      super(...(given.length === 0 ? ([now] as const) : given))
    }
    static override now(): number {
      return now
    }
  } as DateConstructor
}

interface SavedFile {
  readonly meta: { readonly exported: string }
  readonly incidents: readonly { readonly event_date: string }[]
}

/** The dates that the calendar tells of its days. */
async function namesOfDays(page: Page, calendar: string): Promise<readonly string[]> {
  const days = page.getByRole('region', { name: calendar, exact: true }).locator('td button')
  const names = await days.evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  )
  return names.map((name) => (/^.*? 2020/.exec(name)?.[0] ?? name).replace(/[,،]/, ''))
}

function expectedNames({ weekdays, months }: (typeof WORDS)['en' | 'ar']) {
  const covered = daysOfYear(2020, 3).filter(
    ({ text }) => text >= '2020-07-23' && text <= '2020-09-30',
  )
  return covered.map(
    ({ weekday, date, month }) =>
      `${weekdays[weekday - 1]} ${date} ${months[month as 7 | 8 | 9]} 2020`,
  )
}

async function savedJson(page: Page, name: string): Promise<{ name: string; content: string }> {
  const banner = page.getByRole('banner')
  await banner.getByRole('button', { name, exact: true }).click()
  const button = page.getByRole('dialog').getByRole('button', { name: /(?<!Geo)JSON/ })
  const download = page.waitForEvent('download')
  await button.click()
  const file = await download
  return {
    name: file.suggestedFilename(),
    content: await readFile(await file.path(), 'utf8'),
  }
}
