import type { Page } from '@playwright/test'

import { LANGS } from '#domain/lang.ts'
import { PARAMS } from '#state/params.ts'

import { FLAG, HOSTILE_TEXTS, MARKUP, PLANTED_TAG, SCRIPT_ADDRESS } from '../hostile.ts'
import { withPlanted } from '../unit/hostile/planted.ts'
import { desktopTest, expect, open, panel, summary, test, visit, inMenu } from './app.ts'

const PARTS = ['map', 'calendar', 'rhythm', 'actors', 'list', 'summary'] as const
const PANELS = [
  '?incident=2020-07-27-rocket',
  '?actor-page=ahl-al-kahf',
  '?about=1',
  '?compare=founding,outside',
] as const

/** One frame whose title holds the markup as text. */
const FRAME = new RegExp(`^<iframe [^<>]*&lt;${PLANTED_TAG}&gt;[^<>]*></iframe>$`)

/** Has every free text of the data hold markup that would run a script, in English and in Arabic. */
async function plant(page: Page): Promise<void> {
  await page.route('**/data/dataset.*.json', async (route) => {
    const content: unknown = await (await route.fetch()).json()
    await route.fulfill({ json: withPlanted(content, MARKUP) })
  })
  await page.route('**/data/ar.*.json', async (route) => {
    const texts = (await (await route.fetch()).json()) as Readonly<Record<string, string>>
    const planted = Object.entries(texts).map(([en, ar]) => [MARKUP + en, MARKUP + ar])
    await route.fulfill({ json: Object.fromEntries(planted) })
  })
}

/** Expects that nothing that was planted has become more than text. */
async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(
    ({ flag, tag }) => ({
      ran: flag in window,
      made: document.querySelectorAll(`${tag}, img[src="x"], svg[onload], [onerror], [onmouseover]`)
        .length,
      script: document.querySelectorAll('a[href^="javascript:" i], object, embed').length,
    }),
    { flag: FLAG, tag: PLANTED_TAG },
  )
  expect(found).toEqual({ ran: false, made: 0, script: 0 })
}

/** Expects the markup to be on the page as a reader can read it. */
async function expectAsText(page: Page): Promise<void> {
  await expect(page.locator('body')).toContainText(`<${PLANTED_TAG}>`)
  await expectHarmless(page)
}

test('markup in every text of the data is text in every view, panel, dialog and frame', async ({
  page,
}) => {
  test.slow()
  await plant(page)
  // Not the default address: the view that stands in the page was made from the data as they are.
  await open(page, '?place=camp-taji&lang=en')
  await expect(page).toHaveTitle(new RegExp(`<${PLANTED_TAG}>`))
  await expectAsText(page)
  const banner = page.getByRole('banner')
  const dialog = page.getByRole('dialog')
  await banner.getByRole('button', { name: 'Share', exact: true }).click()
  await dialog.getByRole('tab', { name: 'Cite', exact: true }).click()
  await expectAsText(page)
  await dialog.getByRole('tab', { name: 'Embed', exact: true }).click()
  await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(FRAME)
  await expectHarmless(page)
  await page.keyboard.press('Escape')
  await (await inMenu(page, 'button', 'Download')).click()
  await expect(dialog.getByRole('button', { name: /^JSON/ })).toBeVisible()
  await expectAsText(page)
  await page.keyboard.press('Escape')

  for (const lang of LANGS) {
    for (const query of PANELS) {
      await test.step(`${query} in ${lang}`, async () => {
        await visit(page, `${query}&lang=${lang}`)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        await expect(panel(page)).toContainText(PLANTED_TAG)
        await expectAsText(page)
      })
    }
  }
  for (const part of PARTS) {
    await test.step(`${part} in a frame`, async () => {
      await visit(page, `?place=camp-taji&embed=1&view=${part}&lang=en`)
      await expect(page.locator(`[data-part=${part}]`)).toBeVisible()
      await expectAsText(page)
    })
  }
  await visit(page, `?type=rocket,${encodeURIComponent(MARKUP)}&embed=1&view=list`)
  await expect(page.getByRole('note')).toContainText(`type=<${PLANTED_TAG}>`)
  await expectHarmless(page)
})

desktopTest(
  'no parameter takes a text for more than it is, and the page says what it could not read',
  async ({ page }) => {
    desktopTest.slow()
    const read = PARAMS.filter((param) => param !== 'embed')
    await visit(page, `?${new URLSearchParams(read.map((param) => [param, MARKUP]))}`)
    const named = page.getByRole('note').locator('code')
    const unread = read
      .filter((param) => param !== 'q' && param !== 'vs.q')
      .map((param) => `${param}=<${PLANTED_TAG}>`)
    const namedTexts = async () =>
      (await named.allTextContents()).map((text) => text.split('"')[0] ?? '')
    await expect.poll(async () => (await namedTexts()).toSorted()).toEqual(unread.toSorted())
    for (const text of HOSTILE_TEXTS) {
      await desktopTest.step(
        `every parameter is ${JSON.stringify(text).slice(0, 40)}`,
        async () => {
          const query = new URLSearchParams(read.map((param) => [param, text]))
          await visit(page, `?${query}`)
          await expect(page.getByRole('note')).toContainText(
            'values in this link are not known here',
          )
          await expect(named.first()).toContainText(/^(month|from|map)=/)
          await expect(page.getByRole('note').getByRole('button')).toBeInViewport()
          await expectHarmless(page)
        },
      )
    }
    await visit(page, '?type=rocket')
    await expect(page.getByRole('note')).toHaveCount(0)
  },
)

desktopTest(
  'what is looked for is text in the sentence, the title, the chips and the field',
  async ({ page }) => {
    const looked = [
      `<${PLANTED_TAG}><img src=x onerror=window.${FLAG}=true>`,
      SCRIPT_ADDRESS,
      '"><svg onload=alert(1)>',
      '__proto__',
    ]
    for (const text of looked) {
      await visit(page, `?${new URLSearchParams({ q: text })}`)
      await expect(summary(page)).toContainText(`matching “${text}”`)
      await expect.poll(() => page.title()).toContain(`matching “${text}”`)
      await expect(page.getByRole('list', { name: 'Filters that are on' })).toContainText(text)
      await expect(page.getByRole('searchbox').first()).toHaveValue(text)
      await expectHarmless(page)
    }
    await visit(page, `?q=${encodeURIComponent('\u202Egnp.exe\u0000')}`)
    await expect(summary(page)).toContainText('matching “\uFFFDgnp.exe\uFFFD”')
  },
)
