import type { Page } from '@playwright/test'

import { LANGS, type Lang } from '#domain/lang.ts'
import { breakdownWords } from '#features/breakdown/words.ts'
import { versusViewWords } from '#features/versus/words.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { versusWords } from '#i18n/words/versus.ts'

import { expect, idle, open, queryOf, test } from './app.ts'
import { keyOn } from './keys.ts'
import { asked } from './oracle.ts'

// Hundreds of keys, one after the other.
test.describe.configure({ timeout: 120_000 })

const AUGUST = 'month=2020-08'
const SEPTEMBER = 'month=2020-09'

/** The figures in the row of the table with this name. */
function figures(page: Page, name: string) {
  return page.getByRole('row', { name: new RegExp(`^${name} `) }).getByRole('cell')
}

/** The counts of both sides beside one value of a property. */
function bars(page: Page, property: string, value: string) {
  const section = page.locator('section').filter({
    has: page.getByRole('heading', { level: 3, name: property, exact: true }),
  })
  const row = section.getByRole('listitem').filter({ hasText: new RegExp(`^${value}`) })
  return row.locator('strong')
}

async function expectQuery(page: Page, ...parts: readonly string[]): Promise<void> {
  await expect.poll(() => queryOf(page)).toBe(`?${parts.toSorted().join('&')}`)
  await idle(page)
}

/** Expects the list of incidents to be that of a link. */
async function expectListed(page: Page, link: string): Promise<void> {
  await expect(page.locator('#incidents tbody tr:has(td)')).toHaveCount(asked(link).length)
}

/** What a press on the button leaves in the clipboard. */
async function copied(page: Page, lang: Lang): Promise<string> {
  await keyOn(page.getByRole('button', { name: versusViewWords[lang].copy }), 'Enter')
  await expect(page.getByText(versusViewWords[lang].copied, { exact: true })).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

for (const lang of ['en', 'ar'] as const) {
  const words = versusViewWords[lang]
  const [a, b] = versusWords[lang].letters
  const inLang = `lang=${lang}`

  test(`by keyboard alone in ${lang}: two months, then their rockets, turned round and left`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, `?${AUGUST}&${inLang}`)
    const opener = page.getByRole('button', { name: summaryWords[lang].choices.compare })
    await keyOn(opener, 'Enter')
    const months = page.getByRole('dialog').locator('section').first()
    await keyOn(months.getByRole('link').last(), 'Enter')
    await expectQuery(page, AUGUST, `vs.${SEPTEMBER}`, inLang)

    const [before, after] = [asked(`?${AUGUST}`), asked(`?${SEPTEMBER}`)]
    await expect(figures(page, words.incidents).nth(0)).toHaveText(String(before.length))
    await expect(figures(page, words.incidents).nth(1)).toHaveText(String(after.length))
    // The months are not of one length.
    await expect(figures(page, words.incidents).nth(2)).toHaveText('')
    await expect(bars(page, facetWords[lang].type.label, codeWords[lang].type.rocket)).toHaveText(
      [before, after].map((side) => String(side.filter(({ type }) => type === 'rocket').length)),
    )
    const text = await copied(page, lang)
    for (const said of [before.length, after.length, '/?', 'vs.month=2020-09']) {
      expect(text).toContain(String(said))
    }

    const rockets = page
      .locator('#filters')
      .getByRole('button', { name: codeWords[lang].type.rocket })
    await keyOn(rockets.first(), 'Enter')
    await expectQuery(page, AUGUST, `vs.${SEPTEMBER}`, 'vs.type=rocket', inLang)
    await keyOn(page.getByRole('button', { name: a, exact: true }), 'Enter')
    await expect(page.getByRole('button', { name: b, exact: true })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
    await keyOn(rockets.first(), 'Enter')
    await expectQuery(page, AUGUST, 'type=rocket', `vs.${SEPTEMBER}`, 'vs.type=rocket', inLang)
    await expect(figures(page, words.incidents).nth(1)).toHaveText(
      String(asked(`?${SEPTEMBER}&type=rocket`).length),
    )

    await keyOn(page.getByRole('button', { name: words.swap }), 'Enter')
    await expectQuery(page, SEPTEMBER, 'type=rocket', `vs.${AUGUST}`, 'vs.type=rocket', inLang)
    await keyOn(page.getByRole('button', { name: words.leave }), 'Enter')
    await expectQuery(page, SEPTEMBER, 'type=rocket', inLang)
    await expect(opener).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
    await page.goBack()
    await expect(page.getByRole('button', { name: words.leave })).toBeVisible()
  })

  test(`by keyboard alone in ${lang}: from months and from types side by side into the comparison`, async ({
    page,
  }) => {
    const block = page.locator('#compare')
    const pairs = block.getByRole('list', { name: breakdownWords[lang].inFull })
    await open(page, `?harm=!killed&${inLang}`)
    await keyOn(pairs.getByRole('link').nth(2), 'Enter')
    await expectQuery(page, AUGUST, 'harm=!killed', `vs.${SEPTEMBER}`, 'vs.harm=!killed', inLang)
    for (const [at, month] of [AUGUST, SEPTEMBER].entries()) {
      const count = asked(`?${month}&harm=!killed`).length
      await expect(figures(page, words.incidents).nth(at)).toHaveText(String(count))
    }
    await expect(page.getByRole('heading', { name: words.heading })).toBeInViewport()

    await page.goBack()
    await keyOn(block.getByRole('button', { name: breakdownWords[lang].side.type }), 'Enter')
    await expect(pairs.getByRole('link')).toHaveCount(6)
    await keyOn(pairs.getByRole('link').first(), 'Enter')
    await expect(figures(page, words.incidents).nth(1)).toHaveText(
      String(asked('?type=ied-convoy&harm=!killed').length),
    )
    expect(new URL(page.url()).searchParams.get('type')).toBe('rocket')
  })
}

for (const lang of LANGS) {
  test(`by keyboard in ${lang}: from a day and a place of either side to their incidents`, async ({
    page,
  }) => {
    const link = `?${AUGUST}&lang=${lang}&vs.${SEPTEMBER}`
    await open(page, link)
    for (const [at, { side, place }] of [
      { side: AUGUST, place: 'nasiriyah' },
      { side: SEPTEMBER, place: 'hillah' },
    ].entries()) {
      const day = asked(`?${side}`)[0]?.date ?? ''
      const days = page.locator('.versus-side [role="group"]').nth(at)
      await keyOn(days.getByRole('link').first(), 'Enter')
      await expectQuery(page, `from=${day}`, `to=${day}`, 'tab=list', `lang=${lang}`)
      await expectListed(page, `?from=${day}&to=${day}`)
      await page.goBack()

      const alone = `?${side}&place=${place}`
      const name = page.locator('.versus-map').nth(at).locator(`a[href*="place=${place}&"]`)
      await expect(name).toHaveAccessibleName(new RegExp(` ${asked(alone).length} `))
      await keyOn(name, 'Enter')
      await expectQuery(page, side, `place=${place}`, 'tab=list', `lang=${lang}`)
      await expectListed(page, alone)
      expect(await page.evaluate(() => window.scrollY), 'shown from its top').toBe(0)
      await page.goBack()
    }
  })
}

test('keeps the way to a comparison in sight, however much is filtered', async ({ page }) => {
  for (const [width, query] of [
    [1440, '?type=rocket&month=2020-09&place=green-zone'],
    [820, '?type=rocket&month=2020-09'],
    [390, ''],
  ] as const) {
    await page.setViewportSize({ width, height: 844 })
    await open(page, query)
    const way = page.getByRole('button', { name: summaryWords.en.choices.compare })
    await expect(way, `at ${width} px`).toBeInViewport({ ratio: 1 })
  }
})

test('leads to the incidents that its maps cannot show', async ({ page }) => {
  await open(page, '?type=rocket&vs.type=!rocket')
  const unlocated = asked('?type=!rocket&place=none')
  await page
    .locator('.versus-map')
    .nth(1)
    .getByRole('link', { name: `${unlocated.length} incidents have no reported place` })
    .click()
  await expectListed(page, '?type=!rocket&place=none')
})

test('knows no tabs, and is left by Back', async ({ page }) => {
  await open(page, `?${AUGUST}`)
  await page.getByRole('button', { name: summaryWords.en.choices.compare }).click()
  await page.getByRole('dialog').getByRole('link', { name: versusViewWords.en.free }).click()
  await expectQuery(page, AUGUST, 'vs=all')
  await expect(figures(page, versusViewWords.en.incidents).nth(1)).toHaveText(
    String(asked('').length),
  )
  await page.keyboard.press('4')
  await idle(page)
  await expectQuery(page, AUGUST, 'vs=all')
  await page.goBack()
  await expectQuery(page, AUGUST)
  await expect(page.getByRole('region', { name: 'Where', exact: true })).toBeVisible()
})

test('opens "About the data" over a comparison and goes back to it', async ({ page }) => {
  await open(page, `?${AUGUST}&vs.${SEPTEMBER}`)
  await page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('banner').getByRole('link', { name: 'About the data' }).click()
  const about = page.getByRole('region', { name: 'About the data', exact: true })
  await expect(about).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: versusViewWords.en.leave })).toBeVisible()
})

test('takes both sides along: as one file, and in what is shared', async ({ page }) => {
  await open(page, `?${AUGUST}&vs.${SEPTEMBER}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: versusViewWords.en.save }).click()
  expect((await download).suggestedFilename()).toBe('near-daily_25-and-36-incidents.csv')
  await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('September had 36 incidents to August’s 25')
  await dialog.getByRole('tab', { name: 'Cite' }).click()
  await expect(dialog.getByRole('textbox')).toHaveValue(
    /September had 36 incidents.*vs\.month=2020-09/s,
  )
})

test('names what it cannot read of the second side', async ({ page }) => {
  await open(page, `?${AUGUST}&vs.month=2020-13&vs.type=rocket`)
  await expect(page.getByRole('note')).toContainText('vs.month=2020-13')
  await expect(figures(page, versusViewWords.en.incidents).nth(1)).toHaveText(
    String(asked('?type=rocket').length),
  )
})
