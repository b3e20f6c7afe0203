import type { Locator, Page } from '@playwright/test'

import { LANGS, type Lang } from '#domain/lang.ts'
import { breakdownWords } from '#features/breakdown/words.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { commonWords } from '#i18n/words/common.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { pageWords } from '#i18n/words/page.ts'

import {
  drawnChart,
  expect,
  expectReady,
  expectView,
  open,
  phoneTest,
  queryOf,
  summary,
  test,
} from './app.ts'
import { keyOn, keyTo } from './keys.ts'
import { asked } from './oracle.ts'
import { places, placeOf } from './records.ts'

// Hundreds of keys, one after the other.
test.describe.configure({ timeout: 120_000 })

/** The bar that steps through time. */
function bar(page: Page, lang: Lang): Locator {
  return page.getByRole('group', { name: chartWords[lang].play.begin })
}

function button(room: Page | Locator, name: string): Locator {
  return room.getByRole('button', { name, exact: true })
}

/** The day that the view has come to. */
function dayOf(page: Page): string {
  return new URL(page.url()).searchParams.get('to') ?? ''
}

/** Expects the address to be this, and the view to count what the data has for it. */
async function expectStep(page: Page, lang: Lang, query: string): Promise<void> {
  await expect.poll(() => queryOf(page)).toBe(queryIn(lang, query))
  await expect(summary(page)).toContainText(String(asked(query).length))
}

/** A query in the language of the page, its parameters in alphabetical order. */
function queryIn(lang: Lang, query: string): string {
  return `?${[...query.slice(1).split('&'), `lang=${lang}`].toSorted().join('&')}`
}

for (const lang of LANGS) {
  const words = chartWords[lang].play

  test(`by keyboard alone: time is stepped through, played, paused and left, in ${lang}`, async ({
    page,
  }) => {
    await open(page, `?lang=${lang}&type=rocket`)
    await page.locator('#rhythm').scrollIntoViewIfNeeded()
    await keyOn(page.locator('#rhythm').getByRole('button', { name: words.begin }), 'Enter')
    const play = button(bar(page, lang), words.play)
    await expect(play).toBeFocused()
    const first = '?from=2020-07-23&play=day&to=2020-07-23&type=rocket'
    await expectStep(page, lang, first)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await expectStep(page, lang, '?from=2020-07-24&play=day&to=2020-07-24&type=rocket')

    await page.keyboard.press('Space')
    await expect(button(bar(page, lang), words.pause)).toBeFocused()
    await expect.poll(() => dayOf(page) > '2020-07-26').toBe(true)
    await page.keyboard.press('Space')
    await expect(play).toBeFocused()
    const said = page.getByRole('status').filter({ hasText: /\S/ })
    await expect(said).toHaveCount(1)
    await expect(said).toHaveText([(await summary(page).textContent()) ?? ''])
    const paused = dayOf(page)
    await expectStep(page, lang, `?from=${paused}&play=day&to=${paused}&type=rocket`)

    await page.goBack()
    await expectStep(page, lang, '?from=2020-07-24&play=day&to=2020-07-24&type=rocket')
    await keyOn(button(bar(page, lang), words.mode.sum), 'Enter')
    await expectStep(page, lang, '?from=2020-07-23&play=sum&to=2020-07-24&type=rocket')
    await keyOn(button(bar(page, lang), commonWords[lang].act.showAllDays), 'Enter')
    await expectStep(page, lang, '?type=rocket')
    await expect(bar(page, lang)).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
  })

  test(`by keyboard alone: the place hit most is found in its list, in ${lang}`, async ({
    page,
  }) => {
    await open(page, `?lang=${lang}&type=ied-convoy`)
    const heading = facetWords[lang].place.label
    const opener = button(page.locator('#compare'), breakdownWords[lang].alone.open(heading))
    await keyOn(opener, 'Enter')
    const list = page.locator('#compare').getByRole('group', { name: heading, exact: true })
    await expect(list).toBeFocused()
    const counts = countsAt(asked('?type=ied-convoy'))
    const rows = list.getByRole('listitem')
    await expect(rows).toHaveCount(counts.size)
    const most = Math.max(...counts.values())
    const top = rows.first().getByRole('button')
    await expect(top.locator('strong')).toHaveText(String(most))
    await keyOn(top, 'Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).not.toBeNull()
    const place = new URL(page.url()).searchParams.get('place') ?? ''
    expect(counts.get(place)).toBe(most)
    expect(await top.locator('span, bdi').first().textContent()).toBe(nameOf(place, lang))
    await page.goBack()
    await page.goBack()
    await expectStep(page, lang, '?type=ied-convoy')
    await expect(opener).toBeFocused()
  })
}

test('a link to a list alone leads to it', async ({ page }) => {
  await open(page, '?break=place&of=killed')
  const list = page.getByRole('group', { name: 'Place', exact: true })
  await expect(list).toBeFocused()
  await expect(list.getByRole('listitem').first()).toBeInViewport()
  await button(page.locator('#compare'), 'Close').click()
  await expect(list).toHaveCount(0)
  await page.goBack()
  await expect(list).toBeFocused()
})

test('nothing moves before a press, and the clock stops at the last day', async ({ page }) => {
  await open(page, '?play=week&from=2020-09-21&to=2020-09-27')
  await page.clock.install()
  await page.clock.runFor(10_000)
  await expectView(page, '?from=2020-09-21&play=week&to=2020-09-27')
  await button(bar(page, 'en'), 'Play').click()
  await expectView(page, '?from=2020-09-28&play=week&to=2020-09-30')
  await expect(button(bar(page, 'en'), 'Play')).toBeVisible()
})

test('the days of each step are marked on the chart', async ({ page }) => {
  await open(page, '?play=day&from=2020-08-03&to=2020-08-03')
  const chart = await drawnChart(page)
  const marked = chart.locator('.chart-picked')
  await expect(marked).toHaveCount(1)
  const before = await leftOf(marked)
  await button(bar(page, 'en'), 'Step forward').click()
  await expectView(page, '?from=2020-08-04&play=day&to=2020-08-04')
  await expect.poll(() => leftOf(marked)).toBeGreaterThan(before)
})

test('a frame steps through time too', async ({ page }) => {
  await open(page, '?embed=1&view=calendar&play=sum&from=2020-07-23&to=2020-08-03')
  await keyTo(button(bar(page, 'en'), 'Step forward'))
  await page.keyboard.press('Enter')
  await expect.poll(() => dayOf(page)).toBe('2020-08-04')
})

for (const lang of LANGS) {
  const words = chartWords[lang].play

  phoneTest(
    `on a phone: time is stepped through, played, paused and left, in ${lang}`,
    async ({ page }) => {
      const steps = bar(page, lang)
      const tab = (name: 'map' | 'calendar') =>
        page
          .getByRole('navigation', { name: pageWords[lang].tabs })
          .getByRole('button', { name: pageWords[lang].tab[name], exact: true })
      await page.goto(`/?lang=${lang}&tab=calendar&type=rocket`)
      await expectReady(page)
      await page.locator('#rhythm').scrollIntoViewIfNeeded()
      await page.locator('#rhythm').getByRole('button', { name: words.begin }).tap()
      await expectStep(
        page,
        lang,
        '?from=2020-07-23&play=day&tab=calendar&to=2020-07-23&type=rocket',
      )
      await expectClear(page, lang)

      const [back, forward] = [button(steps, words.back), button(steps, words.forward)]
      for (const control of [forward, forward, back]) await control.tap()
      await expectStep(
        page,
        lang,
        '?from=2020-07-24&play=day&tab=calendar&to=2020-07-24&type=rocket',
      )
      // As on the chart, a later day is further right in every language.
      expect(await leftOf(forward)).toBeGreaterThan(await leftOf(back))

      await button(steps, words.play).tap()
      await expect.poll(() => dayOf(page) > '2020-07-26').toBe(true)
      await button(steps, words.pause).tap()
      await button(steps, words.mode.sum).tap()
      const so = `?from=2020-07-23&play=sum&to=${dayOf(page)}&type=rocket`
      await tab('map').tap()
      await expectStep(page, lang, so)
      const located = asked(so).filter((incident) => placeOf(incident) !== undefined)
      await expect(page.locator('#map .map-mark:not(.map-mark-faint, .map-inset *)')).toHaveCount(
        located.length,
      )
      await expectClear(page, lang)

      const drawer = page.locator('.drawer-handle')
      await drawer.tap()
      await expect(page.locator('#incidents').getByRole('link')).toHaveCount(asked(so).length)
      await expectClear(page, lang)
      await drawer.tap()
      await button(steps, commonWords[lang].act.showAllDays).tap()
      await expectStep(page, lang, '?type=rocket')
      await expect(steps).toHaveCount(0)
    },
  )
}

async function leftOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.x ?? NaN
}

/** Expects the bar to stand whole above the drawer, and that above the tabs of a phone. */
async function expectClear(page: Page, lang: Lang): Promise<void> {
  const boxes = await Promise.all(
    [
      bar(page, lang),
      page.locator('.drawer-handle'),
      page.getByRole('navigation', { name: pageWords[lang].tabs }),
    ].map((each) => each.boundingBox()),
  )
  const [steps, drawer, tabs] = boxes.map((box) => box ?? { y: NaN, height: NaN })
  expect((steps?.y ?? NaN) + (steps?.height ?? NaN)).toBeLessThanOrEqual(drawer?.y ?? NaN)
  expect((drawer?.y ?? NaN) + (drawer?.height ?? NaN)).toBeLessThanOrEqual(tabs?.y ?? NaN)
  expect(steps?.y).toBeGreaterThan(0)
}

/** How many of these incidents each place has. */
function countsAt(some: ReturnType<typeof asked>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const incident of some) {
    const place = placeOf(incident)?.id ?? 'none'
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return counts
}

function nameOf(id: string, lang: Lang): string | undefined {
  const place = places.get(id)
  const name = lang === 'ar' ? place?.nameAr : place?.name
  return place?.kind === 'governorate' ? commonWords[lang].somewhereIn(name ?? '') : name
}
