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

test('what is not ours in a link stays through acts', async ({ page }) => {
  await open(page, '?utm_source=letter&type=rocket&x=1%2C2#incidents')
  await filters(page)
    .getByRole('link', { name: /^Aug, / })
    .click()
  await expect.poll(() => queryOf(page)).toBe('?month=2020-08&type=rocket&utm_source=letter&x=1,2')
  expect(new URL(page.url()).hash).toBe('#incidents')
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect.poll(() => queryOf(page)).toBe('?utm_source=letter&x=1,2')
  expect(new URL(page.url()).hash).toBe('#incidents')
  const href = await filters(page)
    .getByRole('link', { name: /^Rocket, / })
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
    .getByRole('link', { name: /^Aug, / })
    .click()
  await expect.poll(() => queryOf(page)).toBe('?month=2020-08&type=rocket')
  await expect(page.getByRole('note')).toHaveCount(0)
})
