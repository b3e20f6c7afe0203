import { readFile } from 'node:fs/promises'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'

import {
  expect,
  expectCount,
  expectReady,
  expectView,
  queryOf,
  test as base,
  visit,
  inMenu,
} from './app.ts'
import { asked } from './oracle.ts'
import { serveCopy, type Site } from './site.ts'

const READY = 'Ready for use without a network'
const UPDATE = 'A new version of the page is ready.'
const VIEW = '?month=2020-08&type=ied-convoy'

/** Addresses as readers type and services shorten them, and the query that they lead to. */
const KEPT_ADDRESSES = [
  ['?', ''],
  ['?&', ''],
  ['?#incidents', ''],
  ['index.html?', ''],
  [`index.html${VIEW}`, VIEW],
  ['2020-08', '?month=2020-08'],
  ['2020-08?', '?month=2020-08'],
  ['2020-08?type=ied-convoy', VIEW],
  ['2020-08#incidents', '?month=2020-08'],
  ['2020-08/?', '?month=2020-08'],
  ['2020-08/index.html', '?month=2020-08'],
  ['2020-08/index.html?', '?month=2020-08'],
  ['2020-08/index.html?type=ied-convoy', VIEW],
  ['2020-08/ied-convoy/', VIEW],
  ['incident/2020-07-27-rocket/', '?incident=2020-07-27-rocket'],
] as const

/** The same in Arabic. */
const ARABIC_ADDRESSES = [
  ['ar', '?lang=ar'],
  ['ar/2020-08/?sort=-date', '?month=2020-08&lang=ar&sort=-date'],
  ['ar/actor/kataib-hezbollah', '?actor-page=kataib-hezbollah&lang=ar'],
] as const

const test = base.extend<{ readonly site: Site }>({
  site: async ({ page }, use) => {
    const site = await serveCopy()
    await use(site)
    await page.close()
    await site.remove()
  },
})

// A host that has stopped is asked for a newer version all the same.
test.use({ serviceWorkers: 'allow', provoked: /Failed to load resource|fetching the script/ })

/** Opens a view and waits until the device keeps the page. */
async function openKept(page: Page, site: Site, query = ''): Promise<void> {
  await page.goto(site.address + query)
  await expectReady(page)
  await expect(page.getByText(READY)).toBeVisible()
}

/** Changes a text in a file of the site. */
function edit(site: Site, name: string, from: RegExp, to: string): void {
  const file = join(site.folder, name)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(file, text.replace(from, to))
}

/** Moves the site into a folder of its host. */
function moveInto(site: Site, folder: string): void {
  const names = readdirSync(site.folder).filter((name) => name !== '_headers')
  mkdirSync(join(site.folder, folder))
  for (const name of names) renameSync(join(site.folder, name), join(site.folder, folder, name))
}

/** Puts a newer version on the host, as a build does: another page, and a worker that names it anew. */
function deploy(site: Site): void {
  edit(site, 'index.html', /<html lang="en"/, '<html lang="en" data-version="new"')
  edit(site, 'sw.js', /\{url:"index\.html",revision:"[0-9a-f]+"/, '{url:"index.html",revision:"2"')
}

const shownVersion = (page: Page) => page.locator('html').getAttribute('data-version')

test('once kept, the page loads, filters, exports and changes its language with the host gone', async ({
  page,
  site,
}) => {
  await openKept(page, site)
  await site.stop()
  await page.goto(`${site.address}${VIEW}`)
  await expectReady(page)
  await expectCount(page, VIEW)

  await (await inMenu(page, 'button', 'Download')).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^CSV · / }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  const rows: readonly unknown[] = parse(text, { bom: true, columns: true })
  expect(rows).toHaveLength(asked(VIEW).length)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /^Remove filter: .*August/ }).click()
  await expectCount(page, '?type=ied-convoy')
  // Now the browser knows, too, that there is no network.
  await page.context().setOffline(true)
  await page.getByRole('banner').getByRole('button', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByText('جاهزة للاستخدام دون شبكة')).toBeVisible()
  await visit(page, '?incident=2020-07-27-rocket')
  const detail = page.getByRole('region', { name: 'Rockets hit Camp Taji' })
  await expect(detail.getByRole('link', { name: /opens in a new tab/ }).first()).toBeVisible()
  await page.goto(`${site.address}rocket?lang=en`)
  await expectCount(page, '?type=rocket')
})

test('with the host gone, every address of a view in a folder leads to it, and no other', async ({
  page,
  site,
}) => {
  moveInto(site, 'near-daily')
  const home = `${site.address}near-daily/`
  await page.goto(home)
  await expect(page.getByText(READY)).toBeVisible()
  const statusOf = (address: string) =>
    page.evaluate(async (url) => {
      const answer = await fetch(url).catch(() => undefined)
      return answer?.status
    }, home + address)
  expect(await statusOf('nowhere?')).toBe(404)

  await site.stop()
  for (const [address, query] of KEPT_ADDRESSES) {
    await page.goto(home + address)
    await expectView(page, query)
    expect(new URL(page.url()).pathname).toMatch(/^\/near-daily\/(index\.html)?$/)
  }
  for (const [address, query] of ARABIC_ADDRESSES) {
    await page.goto(home + address)
    await expect(page).toHaveURL(home + query)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  }
  for (const address of [
    'nowhere',
    'nowhere?',
    '2020-08/nowhere',
    '2021-08',
    'assets?',
    'incident/',
  ]) {
    expect(await statusOf(address)).toBeUndefined()
  }
})

test('a new version is offered, waits for the reader, and keeps the view', async ({
  page,
  site,
}) => {
  await openKept(page, site, VIEW)
  deploy(site)
  await page.reload()
  const notice = page.getByRole('status').filter({ hasText: UPDATE })
  await notice.getByRole('button', { name: 'Later' }).click()
  await expect(notice).toHaveCount(0)
  expect(await shownVersion(page)).toBeNull()

  await page.reload()
  await expectReady(page)
  expect(await shownVersion(page)).toBeNull()
  await visit(page, '?type=rocket&sort=-date')
  await notice.getByRole('button', { name: 'Show the new version' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-version', 'new')
  await expectReady(page)
  expect(queryOf(page)).toBe('?sort=-date&type=rocket')
  await expectCount(page, '?type=rocket')
  await expect(notice).toHaveCount(0)
})

test('a version taken in one tab is shown in another by its own button', async ({
  page,
  context,
  site,
}) => {
  await openKept(page, site)
  const other = await context.newPage()
  await other.goto(site.address + VIEW)
  await expectReady(other)
  deploy(site)
  await page.reload()
  const button = { name: 'Show the new version' }
  const offered = other.getByRole('button', button)
  await expect(offered).toBeVisible()
  await page.getByRole('button', button).click()
  await expect(page.locator('html')).toHaveAttribute('data-version', 'new')
  expect(await shownVersion(other)).toBeNull()
  await offered.click()
  await expect(other.locator('html')).toHaveAttribute('data-version', 'new')
  await expectReady(other)
  await expectCount(other, VIEW)
  await expect(offered).toHaveCount(0)
})

test('a new version that lacks a file leaves the old one whole, also with the host gone', async ({
  page,
  site,
}) => {
  await openKept(page, site)
  deploy(site)
  edit(
    site,
    'sw.js',
    /\{url:"index\.html"/,
    '{url:"assets/gone.js",revision:null},{url:"index.html"',
  )
  await page.reload()
  await expect.poll(() => site.missing).toEqual(['/assets/gone.js'])
  await expectReady(page)
  await site.stop()
  await page.goto(`${site.address}${VIEW}`)
  await expectReady(page)
  await expectCount(page, VIEW)
  expect(await shownVersion(page)).toBeNull()
  await expect(page.getByText(UPDATE)).toHaveCount(0)
})

test('a browser that refuses to keep the page shows it all the same, and promises nothing', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('denied', 'SecurityError'))
  })
  await page.goto(site.address + VIEW)
  await expectReady(page)
  await expectCount(page, VIEW)
  await expect(page.getByText(READY)).toHaveCount(0)
})
