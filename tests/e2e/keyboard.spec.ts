import type { Locator, Page } from '@playwright/test'

import { monthOf, parseDay, type Day } from '#domain/day.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH, type Locale } from '#i18n/locale.ts'

import { expect, open, test, visit } from './app.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { filterWords } from '#features/filters/words.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { listWords } from '#i18n/words/list.ts'
import { mapWords } from '#i18n/words/map.ts'
import { pageWords } from '#i18n/words/page.ts'
import { shareWords } from '#features/export/words.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { keyOn, keyTo } from './keys.ts'
import { asked } from './oracle.ts'
import { incidents } from './records.ts'
import { LANGS } from '#domain/lang.ts'

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** A link or button whose name begins with these words. */
function beginning(room: Locator, role: 'link' | 'button', words: string): Locator {
  const literal = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return room.getByRole(role, { name: new RegExp(`^${literal}(?: \\d|$)`) }).first()
}

/** Expects the address to be this query, and the sentence to count what `data/` holds for it. */
async function expectShown(page: Page, { lang, plural }: Locale, query: string): Promise<void> {
  const wanted = new URLSearchParams(query)
  wanted.set('lang', lang)
  wanted.sort()
  await expect
    .poll(() => {
      const { searchParams } = new URL(page.url())
      searchParams.sort()
      return searchParams.toString()
    })
    .toBe(wanted.toString())
  const found = asked(query).length
  const total = plural(incidents.length, summaryWords[lang].ofIncidents)
  const count =
    found === incidents.length
      ? plural(found, summaryWords[lang].all)
      : summaryWords[lang].some(String(found), total)
  await expect(page.locator('.summary-sentence')).toContainText(count)
}

function dayOf(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`"${text}" is no day`)
  return day
}

for (const lang of LANGS) {
  const locale = lang === 'ar' ? arabicWith('latn') : ENGLISH
  const { format } = locale
  const inDays = (query: string) => `?lang=${lang}${query}`
  const forwards = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight'

  test.describe(`by keyboard alone in ${lang}`, () => {
    // Hundreds of keys, one after the other.
    test.setTimeout(120_000)

    test('a month, a type, a type left out, words, and all of it cleared and brought back', async ({
      page,
    }) => {
      await open(page, inDays(''))
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: pageWords[lang].skipToSummary })).toBeFocused()
      const bar = region(page, filterWords[lang].heading)
      await keyOn(beginning(bar, 'link', format.monthShort(monthOf(dayOf('2020-08-01')))), 'Space')
      await expectShown(page, locale, '?month=2020-08')
      await keyOn(beginning(bar, 'link', codeWords[lang].type.rocket), 'Enter')
      await expectShown(page, locale, '?month=2020-08&type=rocket')
      await keyOn(beginning(bar, 'link', codeWords[lang].type.rocket), 'Enter')
      await keyOn(
        bar.getByRole('link', { name: filterWords[lang].leaveOut(codeWords[lang].type.other) }),
        'Enter',
      )
      await expectShown(page, locale, '?month=2020-08&type=!other')

      await keyTo(bar.getByRole('searchbox'))
      await page.keyboard.type('Taji')
      const query = '?month=2020-08&q=Taji&type=!other'
      await expectShown(page, locale, query)
      const seen = (await page.locator('.summary-sentence').textContent()) ?? ''
      await expect(page.locator('.summary-line > p[role="status"]')).toHaveText(seen)

      const chips = page.getByRole('list', { name: filterWords[lang].chips })
      await keyOn(chips.getByRole('link', { name: filterWords[lang].clearAll }), 'Enter')
      await expectShown(page, locale, '')
      await expect(page.getByRole('main')).toBeFocused()
      await keyOn(page.getByRole('link', { name: filterWords[lang].undo, exact: true }), 'Enter')
      await expectShown(page, locale, query)
    })

    test('a day, a range, a place, Baghdad near, the unlocated, and an actor in one role', async ({
      page,
    }) => {
      await open(page, inDays(''))
      const grid = region(page, calendarWords[lang].heading).getByRole('grid')
      const day = (text: string) => grid.locator(`[data-day="${text}"]`)
      await keyTo(grid.locator('[tabindex="0"]'))
      await expect(day('2020-07-23')).toBeFocused()
      await page.keyboard.press('PageDown')
      await page.keyboard.press('Home')
      const weekStart = lang === 'ar' ? '2020-08-22' : '2020-08-17'
      await expect(day(weekStart)).toBeFocused()
      await page.keyboard.press('Enter')
      await expectShown(page, locale, `?from=${weekStart}&to=${weekStart}`)
      const picked = grid.getByRole('gridcell', { selected: true })
      await expect(picked).toHaveCount(1)
      await expect(picked.getByRole('link')).toHaveAccessibleName(
        new RegExp(`^${format.dayFull(dayOf(weekStart))}.*${calendarWords[lang].picked}$`),
      )
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press(`Shift+${forwards}`)
      await page.keyboard.press('Enter')
      const end = lang === 'ar' ? '2020-08-30' : '2020-08-25'
      await expectShown(page, locale, `?from=${weekStart}&to=${end}`)
      await page.keyboard.press('Tab')
      await expect(grid.locator(':focus')).toHaveCount(0)

      await visit(page, inDays(''))
      const map = region(page, mapWords[lang].heading)
      const places = map.getByRole('list', { name: mapWords[lang].places })
      const taji = places.locator('a[href*="place=camp-taji"]')
      await expect(taji).toHaveAccessibleName(
        new RegExp(`${asked('?place=camp-taji').length} \\S+$`),
      )
      await keyOn(taji, 'Enter')
      await expectShown(page, locale, '?place=camp-taji')
      await visit(page, inDays(''))
      await keyOn(map.getByRole('button', { name: mapWords[lang].baghdad, exact: true }), 'Enter')
      await expect.poll(() => cameraOf(page)).toEqual(['33', '44'])
      await keyOn(map.getByRole('link', { name: mapWords[lang].listThem }), 'Space')
      await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('none')
      const rows = region(page, listWords[lang].heading).locator('tbody tr:visible')
      await expect(rows).toHaveCount(asked('?place=none').length)

      await visit(page, inDays(''))
      const bar = region(page, filterWords[lang].heading)
      const button = bar.getByRole('button', { name: facetWords[lang].actor.label, exact: true })
      await keyOn(button, 'Enter')
      const menu = bar.getByRole('group', { name: facetWords[lang].actor.label, exact: true })
      await keyOn(beginning(menu, 'link', codeWords[lang].role.claimed), 'Space')
      await keyOn(menu.locator('a[href*="actor=ahl-al-kahf"]').first(), 'Enter')
      await expectShown(page, locale, '?actor=ahl-al-kahf&role=claimed')
      await page.keyboard.press('Escape')
      await expect(menu).toBeHidden()
      await expect(button).toBeFocused()
    })

    test('a file, an order, an incident, its duplicate and a link to share', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await open(page, inDays('&month=2020-09'))
      const found = asked('?month=2020-09')
      const opener = page.getByRole('button', { name: pageWords[lang].download, exact: true })
      await keyOn(opener, 'Enter')
      const csv = page.getByRole('dialog').getByRole('button', { name: /^\P{L}*CSV\P{L}*·/u })
      const download = page.waitForEvent('download')
      await keyOn(csv, 'Enter')
      expect(await linesOf(await (await download).createReadStream())).toBe(1 + found.length)
      await page.keyboard.press('Escape')
      await expect(opener).toBeFocused()

      const list = region(page, listWords[lang].heading)
      const byDate = list.getByRole('columnheader', { name: listWords[lang].columns.date })
      await expect(byDate).toHaveAttribute('aria-sort', 'ascending')
      await keyOn(byDate.getByRole('link'), 'Enter')
      await expect(byDate).toHaveAttribute('aria-sort', 'descending')
      const dates = await list.locator('tbody tr:not([hidden]) time').evaluateAll(datesOf)
      expect(dates).toEqual(
        found
          .map(({ date }) => date)
          .toSorted()
          .toReversed(),
      )

      const twin = found.find(({ possibleDuplicateOf }) => possibleDuplicateOf.length > 0)
      const row = list.locator(`a[href*="incident=${twin?.id}"]`)
      await keyOn(row, 'Enter')
      const panel = page.getByRole('complementary')
      await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
      const other = twin?.possibleDuplicateOf[0]
      await keyOn(panel.locator('.detail-duplicates a').first(), 'Enter')
      await expect.poll(() => new URL(page.url()).searchParams.get('incident')).toBe(other)
      await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()

      const share = panel.getByRole('button', { name: pageWords[lang].share })
      await keyOn(share, 'Enter')
      const tabs = page.getByRole('tablist', { name: shareWords[lang].ways })
      await keyTo(tabs.getByRole('tab', { selected: true }))
      await page.keyboard.press(forwards)
      await expect(tabs.getByRole('tab', { name: shareWords[lang].tabs.embed })).toBeFocused()
      await page.keyboard.press('Home')
      await keyOn(
        page.getByRole('button', {
          name: shareWords[lang].copyNamed(shareWords[lang].link),
          exact: true,
        }),
        'Enter',
      )
      await expect(page.getByRole('dialog')).toContainText(shareWords[lang].copied)
      const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()))
      expect(copied.searchParams.get('incident')).toBe(other)
      expect(copied.searchParams.get('n')).toBe(String(found.length))
      await page.keyboard.press('Escape')
      await expect(share).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(panel).toHaveCount(0)
      await expect(row).toBeFocused()
    })
  })
}

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
