import type { Locator, Page } from '@playwright/test'

import type { Lang } from '#domain/lang.ts'
import { actorWords } from '#features/actors/words.ts'
import { filterWords } from '#features/filters/words.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { listWords } from '#i18n/words/list.ts'
import { mapWords } from '#i18n/words/map.ts'
import { pageWords } from '#i18n/words/page.ts'
import { sourceWords } from '#ui/words.ts'

import { escaped, expect, idle, open, panel, test as base, visit } from './app.ts'
import { looseTexts, translate, visibleTexts } from './translator.ts'

interface Twins {
  /** Does the same on a page and on its translated twin, then expects both to say the same. */
  readonly both: (what: string, act: (page: Page) => Promise<void>) => Promise<void>
}

const test = base.extend<{ readonly twins: Twins }>({
  twins: async ({ page, browser }, use) => {
    // In a window of its own: a tab behind another is not painted.
    const twin = await browser.newPage()
    const errors: string[] = []
    twin.on('pageerror', (error) => errors.push(error.message))
    await Promise.all([open(page, ''), open(twin, '')])
    await translate(twin)
    const both: Twins['both'] = (what, act) =>
      test.step(what, async () => {
        await Promise.all([act(page), act(twin)])
        // Before the next view they say the same too: the last one.
        await Promise.all([idle(page), idle(twin)])
        await expect(async () => {
          expect(await visibleTexts(twin)).toEqual(await visibleTexts(page))
        }, what).toPass({ timeout: 15_000 })
        expect(await looseTexts(page), what).toEqual([])
      })
    await use({ both })
    await twin.close()
    expect(errors).toEqual([])
  },
})

const HEADINGS = {
  filters: (lang) => filterWords[lang].heading,
  calendar: (lang) => calendarWords[lang].heading,
  chart: (lang) => chartWords[lang].heading,
  actors: (lang) => actorWords[lang].heading,
  list: (lang) => listWords[lang].heading,
} satisfies Record<string, (lang: Lang) => string | RegExp>

/** A part of the page, by how its heading begins: a translation ends it otherwise. */
function part(page: Page, lang: Lang, name: keyof typeof HEADINGS): Locator {
  const heading = HEADINGS[name](lang)
  const begins = typeof heading === 'string' ? new RegExp(`^${escaped(heading)}`) : heading
  return page.getByRole('region', { name: begins })
}

/** Presses the first button whose name begins with these words. */
async function press(room: Page | Locator, words: string): Promise<void> {
  const name = new RegExp(`^${escaped(words)}`)
  await room.getByRole('button', { name }).first().click()
}

async function lookFor(page: Page, lang: Lang, words: string): Promise<void> {
  await part(page, lang, 'filters').getByRole('searchbox').fill(words)
}

/** Acts on every part of the page, one after the other. */
const ACTS: Readonly<Record<string, (page: Page, lang: Lang) => Promise<void>>> = {
  'an attack type': (page, lang) => press(part(page, lang, 'filters'), codeWords[lang].type.rocket),
  'a type left out': async (page, lang) => {
    await press(part(page, lang, 'filters'), filterWords[lang].more)
    await press(part(page, lang, 'filters'), filterWords[lang].leaveOut(codeWords[lang].type.other))
    await page.keyboard.press('Escape')
  },
  words: (page, lang) => lookFor(page, lang, 'baghdad'),
  'words that are nowhere': (page, lang) => lookFor(page, lang, 'atlantis'),
  'no words': (page, lang) => lookFor(page, lang, ''),
  'the other order': async (page, lang) => {
    await part(page, lang, 'list').getByRole('combobox').selectOption('-date')
  },
  'an incident': (page, lang) =>
    part(page, lang, 'list').getByRole('cell').getByRole('link').first().click(),
  'a source left out': (page, lang) => press(panel(page), sourceWords[lang].leaveOut),
  'the panel closed': (page, lang) => press(panel(page), commonWords[lang].close),
  'all cleared': (page, lang) => press(page, filterWords[lang].clearAll),
  'that undone': (page, lang) => press(page, filterWords[lang].undo),
  'all cleared again': (page, lang) => press(page, filterWords[lang].clearAll),
  'a day': (page, lang) =>
    part(page, lang, 'calendar').locator('[data-day="2020-08-10"]').press('Enter'),
  'near the chart': (page, lang) => part(page, lang, 'chart').scrollIntoViewIfNeeded(),
  'by week': (page, lang) => press(part(page, lang, 'chart'), chartWords[lang].byName.week),
  'its numbers': (page, lang) => part(page, lang, 'chart').locator('summary').click(),
  'cards of actors with statements': (page, lang) =>
    press(part(page, lang, 'actors'), actorWords[lang].needs.statements),
  'an actor': (page, lang) =>
    part(page, lang, 'actors').getByRole('article').getByRole('link').first().click(),
  'its page closed': (page, lang) => press(panel(page), commonWords[lang].close),
  'a place': (page, lang) =>
    page
      .getByRole('list', { name: mapWords[lang].places })
      .getByRole('button')
      .first()
      .press('Enter'),
  'the dialog for sharing': (page, lang) => press(page, pageWords[lang].share),
  'the dialog closed': (page) => page.keyboard.press('Escape'),
}

for (const [lang, other] of [
  ['en', 'ar'],
  ['ar', 'en'],
] as const) {
  test(`translated by the browser, the page says the same after each act, in ${lang}`, async ({
    twins,
  }) => {
    await twins.both('the language', (page) => visit(page, `?lang=${lang}`))
    for (const [what, act] of Object.entries(ACTS)) {
      await twins.both(what, (page) => act(page, lang))
    }
    await twins.both('the other language', (page) =>
      page.getByRole('button', { name: pageWords[lang].languages[other] }).click(),
    )
    await twins.both('a frame', async (page) => {
      await visit(page, `?embed=1&view=list&lang=${lang}`)
      // Its code comes only now; until then both pages say what they said before.
      await expect(page.locator('.embed-frame')).toBeVisible()
    })
    await twins.both('a filter in it', (page) =>
      visit(page, `?embed=1&view=list&type=rocket&lang=${lang}`),
    )
  })
}
