import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { LANGS } from '#domain/lang.ts'

import { filterWords } from '#features/filters/words.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { pageWords } from '#i18n/words/page.ts'
import { shareWords } from '#features/export/words.ts'

import { expect, open, test, visit } from './app.ts'
import { unexplained } from './explained.ts'
import { reach, STATES, type State } from './states.ts'

/** Level A and AA of WCAG 2.0, 2.1 and 2.2, and what axe holds to be best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that see colours: all that another theme can change, and what takes axe the longest. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** What stands after others of its kind: all of it is looked at once, in the first view on a wide page in English. */
const ALIKE = [
  '.slot-list tbody tr:nth-child(n+6)',
  '.slot-calendar tbody tr:nth-child(n+4)',
  '.slot-actors li:nth-child(n+5)',
  '.slot-timeline li:nth-child(n+5)',
]

/** Wide and narrow in each language; of the four, two at each test and all with `npm run test:axe`. */
const IS_FULL = process.env['AXE_FULL'] !== undefined
const WIDTHS = { en: IS_FULL ? [1440, 390] : [1440], ar: IS_FULL ? [1440, 390] : [390] } as const
const PARTS = ['map', 'rhythm', 'actors', 'list', 'summary']

/** What axe finds, and what it leaves open without an explanation of ours. */
async function faultsIn(page: Page, axe: AxeBuilder): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.setLegacyMode().analyze()
  const nodes = (results: typeof violations) =>
    results.flatMap(({ id, nodes: found }) =>
      found.map(({ target }) => ({ rule: id, target: target.join(' ') })),
    )
  const unclear = await unexplained(page, nodes(incomplete))
  return [...nodes(violations).map(({ rule, target }) => `${rule}: ${target}`), ...unclear]
}

/**
 * What axe finds on the page by all rules, and in both themes by those that see colours. What lies over the page is
 * looked at for its own colours, and what is as it was is not looked at for them again.
 */
async function faultsInBothThemes(
  page: Page,
  { over = 'body', unchanged = [] }: Pick<State, 'over' | 'unchanged'> = {},
  spared: readonly string[] = ALIKE,
): Promise<readonly string[]> {
  const axe = () => {
    const builder = new AxeBuilder({ page })
    for (const part of spared) builder.exclude(part)
    return builder
  }
  const faults = [...(await faultsIn(page, axe().withTags(RULES).disableRules(RULES_OF_COLOUR)))]
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const colours = axe().withRules(RULES_OF_COLOUR).include(over)
    for (const part of unchanged) colours.exclude(part)
    const found = await faultsIn(page, colours)
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`))
  }
  return faults
}

for (const lang of LANGS) {
  for (const width of WIDTHS[lang]) {
    test.describe(`at ${width} px in ${lang}`, () => {
      test.use({ viewport: { width, height: 900 } })
      test.setTimeout(180_000)

      test('axe finds nothing in any state, in either theme', async ({ page }) => {
        await open(page, `?lang=${lang}`)
        for (const state of STATES) {
          await reach(page, lang, state)
          const isWhole = state === STATES[0] && width === 1440 && lang === 'en'
          const faults = await faultsInBothThemes(page, state, isWhole ? [] : ALIKE)
          expect.soft(faults, state.what).toEqual([])
        }
      })
    })
  }

  test.describe(`in ${lang}`, () => {
    test.use({ viewport: { width: 640, height: 720 } })
    test('axe finds nothing in any frame, in either theme', async ({ page }) => {
      await open(page, `?lang=${lang}&embed=1&view=map&type=other`)
      for (const part of PARTS) {
        await visit(page, `?lang=${lang}&embed=1&view=${part}&type=other`)
        await expect(page.locator(`.embed[data-part="${part}"] section`).first()).toBeVisible()
        expect.soft(await faultsInBothThemes(page), part).toEqual([])
      }
    })
  })

  test(`axe finds nothing in the menus and dialogs in ${lang}`, async ({ page }) => {
    await open(page, `?lang=${lang}&type=other`)
    const words = filterWords[lang]
    for (const name of [
      facetWords[lang].target.label,
      facetWords[lang].actor.label,
      facetWords[lang].evidence.label,
      words.dates,
    ]) {
      await page.locator('.facet-button').filter({ hasText: name }).first().click()
      const menu = new AxeBuilder({ page }).withTags(RULES).include('.facet-popover:popover-open')
      expect.soft(await faultsIn(page, menu), name).toEqual([])
      await page.keyboard.press('Escape')
    }
    // The frame that a dialog previews is examined above, as a view of its own.
    const dialog = () =>
      new AxeBuilder({ page }).withTags(RULES).include('dialog[open]').exclude('iframe')
    await page.getByRole('button', { name: pageWords[lang].share, exact: true }).click()
    for (const name of [shareWords[lang].tabs.embed, shareWords[lang].tabs.cite]) {
      await page.getByRole('tab', { name, exact: true }).click()
      expect.soft(await faultsIn(page, dialog()), name).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: pageWords[lang].download, exact: true }).click()
    await expect(page.getByRole('dialog').getByRole('button', { name: 'GeoJSON' })).toBeVisible()
    expect.soft(await faultsIn(page, dialog()), pageWords[lang].download).toEqual([])
  })
}
