import { readFileSync } from 'node:fs'

import {
  expect,
  expectCount,
  filters,
  open,
  queryOf,
  startingWith,
  summary,
  test,
  visit,
} from './app.ts'
import { countInWords } from './oracle.ts'
import { dataVersion } from './records.ts'

interface Fixture {
  /** Version of the data at which the links showed these counts. */
  readonly dataVersion: string
  readonly links: readonly {
    readonly link: string
    readonly shows: string
    /** Values that the page should name as not known. */
    readonly unknown?: readonly string[]
  }[]
}

const FILE = new URL('../links/links.json', import.meta.url)
const fixture = JSON.parse(readFileSync(FILE, 'utf8')) as Fixture

test('the fixture of links is of the version of the data', () => {
  expect(fixture.dataVersion, 'change the counts, and name them in the change log').toBe(
    dataVersion,
  )
  expect(new Set(fixture.links.map(({ link }) => link)).size).toBe(fixture.links.length)
})

/** The first parameter of a link. */
function familyOf({ link }: { readonly link: string }): string {
  return /\w+/.exec(link)?.[0] ?? 'nothing'
}

for (const family of new Set(fixture.links.map(familyOf))) {
  const links = fixture.links.filter((entry) => familyOf(entry) === family)
  test(`links that begin with ${family} show what they promise`, async ({ page, baseURL }) => {
    for (const [index, { link, shows, unknown = [] }] of links.entries()) {
      await test.step(`"${link}" shows ${shows}`, async () => {
        const [query = ''] = link.split('#')
        expect(countInWords(query)).toBe(shows)
        // The first of a family is opened cold, the others as Back and Forward open them.
        await (index === 0 ? open(page, link) : visit(page, link))
        await expect(summary(page)).toHaveText(startingWith(shows))
        await expect(page).toHaveTitle(startingWith(shows))
        for (const value of unknown) await expect(page.getByRole('note')).toContainText(value)
        await expect(page.getByRole('note')).toHaveCount(unknown.length === 0 ? 0 : 1)
        expect(page.url()).toBe(`${baseURL}/${link}`)
      })
    }
  })
}

const CONVOYS = '?month=2020-08&type=ied-convoy'
const CUT_BY_THE_BROWSER = '?month=2020-08&#038;type=ied-convoy#incidents'
const CHANGED: readonly (readonly [changed: string, meant: string])[] = [
  ['?month=2020-08&amp;type=ied-convoy', CONVOYS],
  ['?month%3D2020-08%26type%3Died-convoy', CONVOYS],
  ['?Month[]=2020-08.&TYPE=%E2%80%8BIED-convoy%C2%A0?fbclid=abc', CONVOYS],
  ['?type=rocket&type=ied-convoy', '?type=rocket,ied-convoy'],
  ['?q=%25D8%25A7%25D9%2584%25D8%25AA%25D8%25A7%25D8%25AC%25D9%258A', '?q=التاجي'],
]

test('a link that other software has changed shows what it was made for', async ({ page }) => {
  await open(page, CUT_BY_THE_BROWSER)
  await expectCount(page, CONVOYS)
  for (const [changed, meant] of CHANGED) {
    await test.step(changed, async () => {
      await visit(page, changed)
      await expectCount(page, meant)
      await expect(page.getByRole('note')).toHaveCount(0)
    })
  }
  await visit(page, CUT_BY_THE_BROWSER)
  await filters(page)
    .getByRole('link', { name: /^Jul \d/ })
    .click()
  await expect.poll(() => queryOf(page)).toBe('?month=2020-08,2020-07&type=ied-convoy')
  expect(new URL(page.url()).hash).toBe('#incidents')
})

test('a second value where one can hold, and a letter that looks like another, are named', async ({
  page,
}) => {
  await open(page, '?sort=-date&sort=place&type=r\u043Ecket')
  await expect(page.getByRole('note')).toContainText('sort=place')
  await expect(page.getByRole('note')).toContainText('type=r%D0%BEcket')
})

test('what is not ours in a link stays through acts', async ({ page }) => {
  await open(page, '?utm_source=letter&type=rocket&x=1%2C2#incidents')
  await filters(page)
    .getByRole('link', { name: /^Aug \d/ })
    .click()
  await expect.poll(() => queryOf(page)).toBe('?month=2020-08&type=rocket&utm_source=letter&x=1,2')
  expect(new URL(page.url()).hash).toBe('#incidents')
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect.poll(() => queryOf(page)).toBe('?utm_source=letter&x=1,2')
  expect(new URL(page.url()).hash).toBe('#incidents')
  const href = await filters(page)
    .getByRole('link', { name: /^Rocket \d/ })
    .getAttribute('href')
  expect(href).toContain('utm_source=letter')
  expect(href).toMatch(/#incidents$/)
})

test('the notice of an unknown value can be dismissed; the rest of the link holds', async ({
  page,
}) => {
  await open(page, '?type=rocket,drone')
  await page.getByRole('note').getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('note')).toHaveCount(0)
  await expectCount(page, '?type=rocket')
})

test('an act on a link with an unknown value leaves that value behind', async ({ page }) => {
  await open(page, '?type=rocket,drone')
  await filters(page)
    .getByRole('link', { name: /^Aug \d/ })
    .click()
  await expect.poll(() => queryOf(page)).toBe('?month=2020-08&type=rocket')
  await expect(page.getByRole('note')).toHaveCount(0)
})
