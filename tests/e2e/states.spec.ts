import type { Page } from '@playwright/test'

import { LANGS, type Lang } from '#domain/lang.ts'

import { desktopTest as test, expect, idle, settle, visit, drawnChart } from './app.ts'
import { ALIKE, axeFaults } from './axe.ts'
import { misnamed } from './labels.ts'
import { beneath, brokenTree, coveredStops, moving, PANEL, sideways } from './layout.ts'
import { reach, STATES, type State } from './states.ts'
import { tooSmall } from './targets.ts'
import { looseTexts } from './translator.ts'

const THEMES = ['light', 'dark'] as const

/** Sizes at which nothing may scroll sideways either: a window with less room, and 1280 by 1024 pixels at 400 %. */
const LESS_ROOM = { width: 1100, height: 900 }
const TABLET = { width: 820, height: 1000 }
const ENLARGED = { width: 320, height: 256 }

interface Visit {
  readonly width: number
  readonly lang: Lang
  readonly theme: (typeof THEMES)[number]
}

/**
 * One visit at each width of a state. The second has the other language and the other theme, and states take turns, so
 * that each state meets each width, language and theme, and each width every language in every theme.
 */
function visitsOf({ widths }: State, at: number): readonly Visit[] {
  return widths.map((width, index) => ({
    width,
    lang: LANGS[(at + index) % 2] ?? 'en',
    theme: THEMES[(Math.floor(at / 2) + index) % 2] ?? 'light',
  }))
}

/** All that is wrong with a page as it stands. */
async function faultsOf(page: Page, state: State, width: number): Promise<readonly string[]> {
  const spared = state === STATES[0] && width > 1000 ? [] : ALIKE
  return [
    ...(await brokenTree(page)),
    ...(await misnamed(page)),
    ...(await looseTexts(page)).map((text) => `a text beside others changes: ${text}`),
    ...(await moving(page)),
    ...(await axeFaults(page, state.over, spared)),
    ...(await tooSmall(page, state.over ?? 'body')),
    ...(state.over === PANEL ? await panelFaults(page, width) : []),
    ...(await overflows(page, state, width)),
  ]
}

/** A panel has the page beside it, or is the page. */
async function panelFaults(page: Page, width: number): Promise<readonly string[]> {
  const isModal = (await page.locator('[role="dialog"][aria-modal="true"]').count()) === 1
  const [mains, titles] = await Promise.all([
    page.getByRole('main').count(),
    page.getByRole('heading', { level: 1 }).count(),
  ])
  return [
    ...(await beneath(page)).map((control) => `beneath the panel: ${control}`),
    ...(isModal === width < 700 ? [] : [`modal at ${width} px: ${isModal}`]),
    ...(mains === (isModal ? 0 : 1) ? [] : [`${mains} main parts`]),
    ...(titles === 1 ? [] : [`${titles} main headings`]),
  ]
}

/** What scrolls sideways, at this width and at those with less room. */
async function overflows(page: Page, state: State, width: number): Promise<readonly string[]> {
  const faults: string[] = []
  const less = width > 1000 ? [LESS_ROOM, TABLET] : [ENLARGED]
  for (const viewport of [page.viewportSize() ?? TABLET, ...less]) {
    await page.setViewportSize(viewport)
    await idle(page)
    const by = await sideways(page)
    if (by > 0) faults.push(`scrolls sideways by ${by} px at ${viewport.width} px`)
    if (viewport === LESS_ROOM && state.over === PANEL) faults.push(...(await beneath(page)))
  }
  return faults
}

test.describe('nothing is wrong with', () => {
  for (const [at, state] of STATES.entries()) {
    test(state.what, async ({ page }) => {
      for (const { width, lang, theme } of visitsOf(state, at)) {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 900 })
        await reach(page, lang, state)
        const faults = await faultsOf(page, state, width)
        expect.soft(faults, `at ${width} px in ${lang}, ${theme}`).toEqual([])
      }
    })
  }
})

test('what has focus is never covered at 400 %', async ({ page }) => {
  await page.setViewportSize(ENLARGED)
  for (const query of [
    'type=other',
    'type=other&tab=calendar',
    'type=other&tab=list',
    'type=other&incident=2020-09-28-rocket-airport',
    'type=other&embed=1&view=list',
    'type=other&break=place&tab=compare',
    'type=other&play=week&from=2020-09-14&to=2020-09-20&tab=calendar',
    'month=2020-08&vs.month=2020-09',
  ]) {
    await visit(page, `?${query}`)
    await settle(page)
    // It would come under the keys, and push away what has focus below it.
    if (query.includes('tab=calendar')) await drawnChart(page)
    await expect(page.locator('.versus-root')).toHaveCount(query.includes('vs.') ? 1 : 0)
    // The code of a frame comes only when one is asked for.
    await expect(page.locator('.embed-frame')).toHaveCount(query.includes('embed') ? 1 : 0)
    await expect(page.locator(PANEL)).toHaveCount(query.includes('incident') ? 1 : 0)
    expect.soft(await coveredStops(page), query).toEqual([])
  }
})
