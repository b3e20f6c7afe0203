import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { parse } from 'csv-parse/sync'
import type { Page } from 'puppeteer-core'

import { asked } from '../e2e/oracle.ts'
import { dataVersion } from '../e2e/records.ts'
import { expect, expectCount, named, open, origin, test, textsOf } from './app.ts'

const COLOURS = 'button[title^="Colours"]'
const QUERY = '?month=2020-08&type=ied-convoy'

test('Arabic turns the page round, its calendar keys with it, and Back returns', async ({
  page,
}) => {
  await open(page, QUERY)
  await named(page, 'button', 'العربية').click()
  await expect.poll(() => attributes(page)).toEqual({ lang: 'ar', dir: 'rtl' })
  const count = asked(QUERY).length
  await expect.poll(() => page.title()).toMatch(new RegExp(`^${count} من أصل 67 حادثاً`))
  await page.focus('[role="gridcell"] button[tabindex="0"]')
  const first = await focusedDay(page)
  await page.keyboard.press('ArrowLeft')
  expect((await focusedDay(page)) - first).toBe(1)
  await page.goBack()
  await expect.poll(() => attributes(page)).toEqual({ lang: 'en', dir: 'ltr' })
  await expectCount(page, QUERY)
})

test('the colours chosen show at once, stay on the device and out of the link', async ({
  page,
}) => {
  await open(page, '')
  const light = await ground(page)
  await page.locator(COLOURS).click()
  await expect.poll(() => ground(page)).not.toBe(light)
  const dark = await ground(page)
  await page.reload()
  await page.waitForSelector('html[data-ready]')
  expect(await ground(page)).toBe(dark)
  expect(page.url()).toBe(`${origin}/`)
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual(['near-daily.theme'])
})

test('the share dialog gives the link, copies it, and Escape closes it', async ({ page }) => {
  await open(page, QUERY)
  await named(page, 'button', 'Share').click()
  const field = await page.locator('dialog textarea').waitHandle()
  const value = await field.evaluate((it) => it.value)
  const promised = `${QUERY}&data=${dataVersion}&n=${asked(QUERY).length}&lang=en`
  expect(value).toBe(`${origin}/${promised}`)
  await named(page, 'button', 'Copy: Link to this view').click()
  await expect
    .poll(() => textsOf(page, 'dialog [role="status"]'))
    .toContainEqual(expect.stringContaining('Copied'))
  await page.keyboard.press('Escape')
  await expect.poll(() => page.$('dialog[open]')).toBeNull()
})

test('the CSV holds exactly the incidents that are shown', async ({ page, downloads }) => {
  await open(page, QUERY)
  await named(page, 'button', 'More').click()
  await named(page, 'button', 'Download').click()
  const expected = asked(QUERY).map(({ id }) => id)
  await named(page, 'button', `CSV · ${expected.length} rows`).click()
  const name = `near-daily_2020-08_ied-convoy_${expected.length}-incidents.csv`
  await expect.poll(() => readdir(downloads)).toEqual([name])
  const rows: readonly { readonly event_id_cnty: string }[] = parse(
    await readFile(join(downloads, name)),
    { columns: true, bom: true },
  )
  expect(rows.map((row) => row.event_id_cnty).toSorted()).toEqual(expected.toSorted())
})

function attributes(page: Page): Promise<{ readonly lang: string; readonly dir: string }> {
  return page.$eval('html', ({ lang, dir }) => ({ lang, dir }))
}

function ground(page: Page): Promise<string> {
  return page.$eval('html', (html) => getComputedStyle(html).backgroundColor)
}

/** The day in focus, in days. */
async function focusedDay(page: Page): Promise<number> {
  const text = await page.evaluate(() => document.activeElement?.getAttribute('data-day'))
  return Date.parse(text ?? '') / 86_400_000
}
