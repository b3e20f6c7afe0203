import { readFileSync } from 'node:fs'

import {
  desktopTest,
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

interface Entry {
  readonly link: string
  /** The first words of the page. */
  readonly shows: string
  /** Values that the page should name as not known. */
  readonly unknown?: readonly string[]
}

const FILE = new URL('../links/links.json', import.meta.url)
const { links }: { readonly links: readonly Entry[] } = JSON.parse(readFileSync(FILE, 'utf8'))

/** The first of all links that begin with a parameter; the unit tests go through the others. */
const FIRST_OF_EACH = [
  ...new Map(links.toReversed().map((entry) => [paramOf(entry), entry])).values(),
]

function paramOf({ link }: Entry): string {
  return /\w+/.exec(link)?.[0] ?? 'nothing'
}

desktopTest('a link of each kind shows what it promises', async ({ page, baseURL }) => {
  for (const { link, shows, unknown = [] } of FIRST_OF_EACH) {
    await desktopTest.step(`"${link}" shows ${shows}`, async () => {
      const [query = ''] = link.split('#')
      expect(countInWords(query)).toBe(shows)
      await visit(page, link)
      await expect(summary(page)).toHaveText(startingWith(shows))
      await expect(page).toHaveTitle(startingWith(shows))
      for (const value of unknown) await expect(page.getByRole('note')).toContainText(value)
      await expect(page.getByRole('note')).toHaveCount(unknown.length === 0 ? 0 : 1)
      expect(page.url()).toBe(`${baseURL}/${link}`)
    })
  }
})

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
    .getByRole('button', { name: /^Jul \d/ })
    .click()
  await expect.poll(() => queryOf(page)).toBe('?month=2020-08,2020-07&type=ied-convoy')
  expect(new URL(page.url()).hash).toBe('#incidents')
})

desktopTest('what is not ours in a link stays through acts', async ({ page }) => {
  await visit(page, '?utm_source=letter&type=rocket&x=1%2C2#incidents')
  await expectCount(page, '?type=rocket')
  await filters(page)
    .getByRole('button', { name: /^Aug \d/ })
    .click()
  await expect.poll(() => queryOf(page)).toBe('?month=2020-08&type=rocket&utm_source=letter&x=1,2')
  expect(new URL(page.url()).hash).toBe('#incidents')
  const incident = page.getByRole('cell').getByRole('link').first()
  await expect(incident).toHaveAttribute('href', /utm_source=letter.*#incidents$/)
})

desktopTest(
  'what is not known in a link is named, and can be dismissed or left behind',
  async ({ page }) => {
    const note = page.getByRole('note')
    await visit(page, '?sort=-date&sort=place&type=r\u043Ecket')
    await expect(note).toContainText('sort=place')
    await expect(note).toContainText('type=r%D0%BEcket')
    await visit(page, '?type=rocket,drone')
    await expect(note).toContainText('drone')
    await note.getByRole('button', { name: 'Dismiss' }).click()
    await expect(note).toHaveCount(0)
    await expectCount(page, '?type=rocket')
    await visit(page, '?type=rocket,helicopter')
    await expect(note).toContainText('helicopter')
    await filters(page)
      .getByRole('button', { name: /^Aug \d/ })
      .click()
    await expect.poll(() => queryOf(page)).toBe('?month=2020-08&type=rocket')
    await expect(note).toHaveCount(0)
  },
)
