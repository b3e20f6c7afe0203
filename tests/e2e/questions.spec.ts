import type { Page } from '@playwright/test'

import { LANGS } from '#domain/lang.ts'
import { helpWords } from '#features/help/words.ts'
import { versusViewWords } from '#features/versus/words.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { pageWords } from '#i18n/words/page.ts'

import { rowsOf, textOf } from '../unit/documents.ts'
import { expect, open, queryOf, summary, test } from './app.ts'
import { keyOn } from './keys.ts'
import { asked } from './oracle.ts'
import { placeOf, type RawIncident } from './records.ts'

const ASKED = rowsOf(textOf('README.md')).filter(([question = '']) =>
  Object.values<string>(helpWords.en.questions).includes(question),
)

/** From 23 July to 30 September. */
const DAYS = 70

/** What each ranked list counts, read from the files. */
const RANKED: Readonly<Record<string, (incident: RawIncident) => string | undefined>> = {
  place: (incident) => placeOf(incident)?.id,
  evidence: ({ evidence }) => evidence,
  weekday: ({ date }) => String(new Date(date).getUTCDay()),
}

test('the README asks every question of the help', () => {
  expect(ASKED).toHaveLength(Object.keys(helpWords.en.questions).length)
})

for (const [question = '', link = '', answer = ''] of ASKED) {
  test(`${question} The view and the data say what the README says`, async ({ page }) => {
    const query = link.replaceAll('`', '')
    const params = new URLSearchParams(query)
    const rank = params.get('break')
    await open(page, query)
    if (rank !== null) await expectRanks(page, asked(query), rank, answer)
    else if (query.includes('vs.')) await expectSides(page, query, answer)
    else await expectDays(page, asked(query), answer)
  })
}

for (const lang of LANGS) {
  test(`by keyboard alone: questions lead to their views, in ${lang}`, async ({ page }) => {
    const { questions } = helpWords[lang]
    const help = page.getByRole('dialog', { name: pageWords[lang].shortcuts })
    const follow = async (question: string) => {
      await page.keyboard.press('?')
      await keyOn(help.getByRole('link', { name: question }), 'Enter')
      await expect(help).toHaveCount(0)
    }
    await open(page, `?lang=${lang}`)
    await follow(questions.months)
    await expect.poll(() => queryOf(page)).toBe(`?lang=${lang}&month=2020-08&vs.month=2020-09`)
    const counts = page.getByRole('row', { name: versusViewWords[lang].incidents }).first()
    await expect(counts).toContainText(String(asked('?month=2020-09').length))
    await follow(questions.places)
    const list = page.getByRole('group', { name: facetWords[lang].place.label, exact: true })
    await expect(list).toBeFocused()
    await expect.poll(() => queryOf(page)).toBe(`?break=place&lang=${lang}`)
  })
}

/** Expects a list alone to have these counts, and the answer the first of them with their shares. */
async function expectRanks(
  page: Page,
  some: readonly RawIncident[],
  rank: string,
  answer: string,
): Promise<void> {
  const counts = new Map<string | undefined, number>()
  for (const incident of some) {
    const value = RANKED[rank]?.(incident)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const figures = page.locator('.breakdown-alone').getByRole('listitem').locator('strong')
  await expect(figures).toHaveCount(counts.size)
  const shown = (await figures.allTextContents()).map(Number)
  expect(inOrder(shown)).toEqual(inOrder([...counts.values()]))
  counts.delete(undefined)
  const leading = inOrder([...counts.values()]).slice(0, 3)
  const shares = leading.flatMap((count) => [count, Math.round((100 * count) / some.length)])
  expect(numbersIn(answer)).toEqual([...shares, some.length])
}

/** Expects a comparison to count both sides, and the answer to be its sentence. */
async function expectSides(page: Page, query: string, answer: string): Promise<void> {
  const sides = [false, true].map((isSecond) => {
    const parts = query.slice(1).split('&')
    return `?${parts.filter((part) => part.startsWith('vs.') === isSecond).join('&')}`
  })
  const counts = sides.map((side) => asked(side.replaceAll('vs.', '')).length)
  const row = page.getByRole('row', { name: /^Incidents \d/ }).getByRole('cell')
  await expect(row).toContainText(counts.map(String).concat(''))
  expect(numbersIn(answer)).toEqual(expect.arrayContaining(counts))
  const sentence = await page.locator('.versus-sentence').textContent()
  expect(answer.startsWith(sentence ?? '-')).toBe(true)
}

/** Expects the summary to count these incidents and their days, and the answer to say so. */
async function expectDays(page: Page, some: readonly RawIncident[], answer: string): Promise<void> {
  const days = new Set(some.map(({ date }) => date)).size
  const numbers = [some.length, days, DAYS]
  expect(numbersIn(answer)).toEqual(numbers)
  await expect(summary(page)).toHaveText(new RegExp(`^${numbers.join(String.raw`\D+`)}\\D`))
}

function inOrder(counts: readonly number[]): readonly number[] {
  return counts.toSorted((a, b) => b - a)
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+(\.\d+)?/g) ?? []).map(Number)
}
