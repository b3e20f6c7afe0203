import type { Page } from '@playwright/test'
import fc from 'fast-check'

import { EMBED_PARTS, TABS } from '../../src/state/viewState.ts'
import { SEED } from '../unit/fuzz/seed.ts'
import { expect, open, test as base, visit } from './app.ts'
import { reach, STATES } from './states.ts'
import { looseTexts, translate, visibleTexts } from './translator.ts'

type Act = (page: Page) => Promise<void>

interface Twins {
  /** Does the same on a page and on its translated twin, then expects both to say the same. */
  readonly both: (what: string, act: Act) => Promise<void>
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

/** Presses the first of these controls, also where a phone keeps it in a sheet. */
const press =
  (selector: string): Act =>
  (page) =>
    page.locator(selector).first().dispatchEvent('click')

const search =
  (words: string): Act =>
  (page) =>
    page.locator('.search-box input').fill(words, { force: true })

const tab = (name: (typeof TABS)[number]): Act =>
  press(`.tab-bar > :nth-child(${TABS.indexOf(name) + 1})`)

const ACTS: readonly (readonly [string, Act])[] = [
  ['a month', press('.month-options li:nth-child(2) .option-pick')],
  ['an attack type', press('.facet-type .option-pick')],
  ['a type left out', press('.facet-type li:nth-child(3) .option-not')],
  ['words', search('baghdad')],
  ['words that are nowhere', search('atlantis')],
  ['no words', search('')],
  ['the list', tab('list')],
  ['the other order', press('.list-date a')],
  ['an incident', press('tr:not([hidden]) > .list-what a')],
  ['the next', press('a.detail-next')],
  ['the one after', press('a.detail-next')],
  ['the one before', press('a.detail-previous')],
  ['a source left out', press('.source-strike')],
  ['the panel closed', press('.side-panel-close')],
  ['all cleared', press('.clear-all')],
  ['that undone', press('.chips a')],
  ['all cleared again', press('.clear-all')],
  ['the calendar', tab('calendar')],
  ['a day', press('.calendar-cell.is-shown .calendar-day')],
  ['the chart', tab('rhythm')],
  ['by week', press('.rhythm-by a:not([aria-current])')],
  ['its numbers', press('.rhythm-details summary')],
  ['the actors', tab('actors')],
  ['those with statements', press('.actors-choice li:nth-child(3) a')],
  ['one of them', press('.actors-head a')],
  ['the map', tab('map')],
  ['a place', press('a.map-label')],
  ['the dialog for sharing', press('.page-head .button')],
]

for (const { width, ...device } of [{ width: 1440 }, { width: 390, isMobile: true }]) {
  test.describe(`translated by the browser, ${width} px wide`, () => {
    test.use({ ...device, viewport: { width, height: 1000 } })

    test('the page says the same after each act in both languages', async ({ twins }) => {
      test.slow()
      for (const lang of ['en', 'ar'] as const) {
        for (const [what, act] of ACTS) await twins.both(`${what} (${lang})`, act)
        await twins.both('the other language', press('.page-tools a[hreflang]'))
        await twins.both('no filter', (page) => visit(page, ''))
      }
    })
  })
}

test('translated by the browser, every state says the same in both languages', async ({
  twins,
}) => {
  test.slow()
  for (const state of STATES) {
    for (const lang of ['en', 'ar'] as const) {
      await twins.both(`${state.what} (${lang})`, (page) => reach(page, lang, state))
    }
  }
})

test('translated by the browser, every frame says the same when a filter changes', async ({
  twins,
}) => {
  for (const part of EMBED_PARTS) {
    for (const query of ['month=2020-08', 'type=rocket&lang=ar', 'q=atlantis']) {
      await twins.both(`${part}, ${query}`, (page) => visit(page, `?embed=1&view=${part}&${query}`))
    }
  }
})

test('translated by the browser, the page says the same after 40 random presses', async ({
  twins,
}) => {
  for (const pick of fc.sample(fc.nat(), { numRuns: 40, seed: SEED })) {
    await twins.both(`press ${pick}`, (page) => page.evaluate(pressAny, pick))
  }
})

/** In the page: presses one of the controls that can be seen and do not lead to another page. */
function pressAny(pick: number): void {
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href]:not([target]), summary, [aria-expanded], [popovertarget]',
    ),
  ].filter((control) => control.checkVisibility())
  controls[pick % controls.length]?.click()
}
