import { readFileSync } from 'node:fs'

import type { Locator, Page } from '@playwright/test'

import { LANGS, type Lang } from '#domain/lang.ts'
import { storyWords } from '#features/stories/storyWords.ts'

import { escaped, expect, filters, open, phoneTest, queryOf, summary, test, visit } from './app.ts'
import { keyOn, keyTo } from './keys.ts'
import { asked } from './oracle.ts'
import { blamedFor, sources } from './records.ts'

interface RawStep {
  readonly title: string
  readonly titleAr: string
  readonly text: string
  readonly textAr: string
  readonly link: string
  readonly highlights: readonly string[]
  readonly sourceIds: readonly string[]
}

const file = new URL('../../data/stories/campaign.json', import.meta.url)
const story: { title: string; titleAr: string; steps: readonly RawStep[] } = JSON.parse(
  readFileSync(file, 'utf8'),
)

/** Each day covered. */
const DAYS = Array.from({ length: 70 }, (_, index) =>
  new Date(Date.UTC(2020, 6, 23 + index)).toISOString().slice(0, 10),
)

/** The days covered that the dates of a link admit. */
function daysOf(query: string): readonly string[] {
  const params = new URLSearchParams(query)
  const month = params.get('month') ?? ''
  const [from, to] = [params.get('from') ?? DAYS[0] ?? '', params.get('to') ?? '9999']
  return DAYS.filter((day) => day.startsWith(month) && from <= day && day <= to)
}

/** The most days in a row of which this is so. */
function longest(days: readonly string[], isSo: (day: string) => boolean): number {
  let [most, now] = [0, 0]
  for (const day of days) {
    now = isSo(day) ? now + 1 : 0
    most = Math.max(most, now)
  }
  return most
}

/** What `data/` has for a figure of a text, as a pattern of it in either language. */
function figure(name: string, query: string): string {
  const some = asked(query)
  const days = daysOf(query)
  const dates = new Set(some.map(({ date }) => date))
  const killed = some.map(({ preferred }) => preferred.killed)
  const claimed = some.filter(({ preferred }) => preferred.claimedBy.length > 0)
  const blamed = some.filter((incident) => blamedFor(incident).length > 0)
  const figures: Readonly<Record<string, number>> = {
    incidents: some.length,
    count: some.length,
    days: days.length,
    'days-with': dates.size,
    run: longest(days, (day) => dates.has(day)),
    quiet: longest(days, (day) => !dates.has(day)),
    'per-day': Math.round((some.length / days.length) * 10) / 10,
    claimed: claimed.length,
    blamed: blamed.length,
    unnamed: some.filter((incident) => !claimed.includes(incident) && !blamed.includes(incident))
      .length,
    killed: killed.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    'killed-unknown': killed.filter((one) => one === null).length,
  }
  const value = figures[name]
  return name === 'run-dates' ? '[^;؛]+' : `${escaped(String(value))}(?: \\S+)?`
}

/** A text of a step with the figures that `data/` has for it. */
function saying(text: string, link: string): RegExp {
  const parts = text.split(/\{([a-z-]+)(\?[^}]*)?\}/)
  const pattern = parts.map((part, index) => {
    if (index % 3 === 0) return escaped(part)
    return index % 3 === 1 ? figure(part, parts[index + 1] ?? link) : ''
  })
  return new RegExp(`^${pattern.join('')}$`)
}

function stepAt(index: number): RawStep {
  const step = story.steps[index]
  if (step === undefined) throw new Error(`there is no step ${index + 1}`)
  return step
}

function titleOf(of: { readonly title: string; readonly titleAr: string }, lang: Lang): string {
  return lang === 'ar' ? of.titleAr : of.title
}

function textOf(step: RawStep, lang: Lang): RegExp {
  return saying(lang === 'ar' ? step.textAr : step.text, step.link)
}

/** The card of a step. */
function card(page: Page, step: RawStep, lang: Lang): Locator {
  return page.getByRole('region', { name: titleOf(step, lang), exact: true })
}

/** Expects a step beside its view, with the figures that `data/` has. */
async function expectStep(page: Page, index: number, lang: Lang): Promise<void> {
  const step = stepAt(index)
  const here = card(page, step, lang)
  await expect(here).toBeVisible()
  await expect.poll(() => queryOf(page)).toContain(`step=${index + 1}&story=campaign`)
  await expect(here.getByText(textOf(step, lang))).toHaveCount(1)
  await expect(here).toContainText(storyWords[lang].position(String(index + 1), '8'))
  for (const id of step.sourceIds) {
    await expect(here).toContainText(sources.get(id)?.publisher ?? 'no such source')
  }
  if (!step.link.includes('vs.')) {
    await expect(summary(page)).toContainText(String(asked(step.link).length))
  }
}

for (const lang of LANGS) {
  const words = storyWords[lang]
  const [onward, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']

  test(`by keyboard alone: the story is walked from the first screen to its end, in ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await open(page, `?lang=${lang}`)
    await keyOn(page.getByRole('link', { name: titleOf(story, lang) }), 'Enter')
    await expectStep(page, 0, lang)
    await expect(card(page, stepAt(0), lang)).toBeFocused()
    for (const index of story.steps.keys()) {
      await expectStep(page, index, lang)
      await page.keyboard.press(onward)
    }
    const next = page.getByRole('button', { name: words.next, exact: true })
    await expect(next).toHaveAttribute('aria-disabled', 'true')
    await page.goBack()
    await expectStep(page, 6, lang)
    await page.keyboard.press(back)
    await expectStep(page, 5, lang)
    await keyOn(page.getByRole('button', { name: words.next, exact: true }), 'Enter')
    await expectStep(page, 6, lang)
    await keyOn(page.getByRole('button', { name: words.leave, exact: true }), 'Enter')
    await expect.poll(() => queryOf(page)).toBe(`?lang=${lang}&role=claimed,blamed`)
    await expect(page.getByRole('main')).toBeFocused()
  })

  test.describe(`without scripts, in ${lang}`, () => {
    test.use({ javaScriptEnabled: false })

    test('the story is an article with each step, its figures and a way to its view', async ({
      page,
    }) => {
      await page.goto(`/${lang === 'ar' ? 'ar/' : ''}story/campaign/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(story, lang))
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(
        story.steps.map((step, index) => `${index + 1}. ${titleOf(step, lang)}`),
      )
      for (const step of story.steps) {
        await expect(page.getByText(textOf(step, lang))).toHaveCount(1)
      }
      const links = page.getByRole('link', { name: words.openStep })
      const queries = await links.evaluateAll((all) =>
        all.map((link) => (link instanceof HTMLAnchorElement ? link.search : '')),
      )
      expect(queries).toEqual(
        story.steps.map((_, index) => `?story=campaign&step=${index + 1}&lang=${lang}`),
      )
    })
  })
}

test('a link to a step shows its view, with what to look at lit', async ({ page }) => {
  await open(page, '?story=campaign&step=3')
  await expectStep(page, 2, 'en')
  await expect(page.locator('#incidents tbody tr:has(td)')).toHaveCount(
    asked('?type=ied-convoy').length,
  )
  const looked = card(page, stepAt(2), 'en').getByRole('listitem')
  await looked.first().getByRole('link').click()
  await expect.poll(() => queryOf(page)).toContain(`incident=${stepAt(2).highlights[0]}`)
  await expectStep(page, 2, 'en')
})

test('a step that the reader has filtered further can be shown again', async ({ page }) => {
  await open(page, '?story=campaign&step=3')
  const again = page.getByRole('button', { name: storyWords.en.again })
  await expect(again).toHaveCount(0)
  await filters(page).getByRole('button', { name: /^Aug/ }).click()
  await expect(summary(page)).toContainText(String(asked('?type=ied-convoy&month=2020-08').length))
  await again.click()
  await expectStep(page, 2, 'en')
  await expect(again).toHaveCount(0)
})

test('a step that is not there is named, and the first one is shown', async ({ page }) => {
  await open(page, '?story=campaign&step=9')
  await expect(card(page, stepAt(0), 'en')).toBeVisible()
  await expect(page.getByRole('note')).toContainText('9')
})

phoneTest('on a phone the card hides neither the map nor the drawer', async ({ page }) => {
  await visit(page, '?story=campaign&step=3')
  const here = card(page, stepAt(2), 'en')
  await expect(here).toBeInViewport({ ratio: 1 })
  const drawer = page.getByRole('button', { name: /^37 of 67 incidents/ })
  await expect(drawer).toBeInViewport({ ratio: 1 })
  const boxes = await Promise.all(
    [page.locator('#map'), here, drawer].map((each) => each.boundingBox()),
  )
  const [map, own, handle] = boxes.map((box) => ({
    top: box?.y ?? NaN,
    bottom: (box?.y ?? NaN) + (box?.height ?? NaN),
  }))
  expect((own?.top ?? NaN) - (map?.top ?? NaN)).toBeGreaterThan(300)
  expect(own?.bottom).toBeLessThanOrEqual((handle?.top ?? NaN) + 1)
  await drawer.tap()
  await page.getByRole('button', { name: storyWords.en.next, exact: true }).tap()
  await expect(card(page, stepAt(3), 'en')).toBeVisible()
  await keyTo(page.getByRole('button', { name: storyWords.en.leave }))
})
