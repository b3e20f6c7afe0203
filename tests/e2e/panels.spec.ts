import { mapWords } from '#i18n/words/map.ts'

import type { Page } from '@playwright/test'

import { LANGS } from '#domain/lang.ts'

import { expect, open, test } from './app.ts'
import { reach, STATES } from './states.ts'

const PANELS = STATES.filter(({ over }) => over === '.side-panel')
const CONTROLS = 'a[href], button, input, select, summary, [tabindex]'

/** Controls of the page that Tab leads to though the panel hides them whole. */
async function beneath(page: Page): Promise<readonly string[]> {
  return page.evaluate((controls) => {
    const panel = document.querySelector('.side-panel')?.getBoundingClientRect()
    if (panel === undefined) return ['no panel']
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      const isReached =
        control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true })
      if (!isReached || control.closest('.side-panel, [inert]') !== null) return []
      const { left, right, width } = control.getBoundingClientRect()
      const isHidden = width > 0 && left >= panel.left && right <= panel.right
      return isHidden ? [control.outerHTML.slice(0, 120)] : []
    })
  }, CONTROLS)
}

for (const lang of LANGS) {
  test(`the page gives way to a panel, so that nothing is beneath it, in ${lang}`, async ({
    page,
  }) => {
    await open(page, `?lang=${lang}`)
    for (const width of [1440, 1100]) {
      await page.setViewportSize({ width, height: 900 })
      for (const state of PANELS) {
        await reach(page, lang, state)
        expect.soft(await beneath(page), `${state.what} at ${width} px`).toEqual([])
        await expect.soft(page.getByRole('complementary'), state.what).toBeVisible()
        const map = page.getByRole('region', { name: mapWords[lang].heading, exact: true })
        await expect.soft(map, state.what).toBeVisible()
        const overflow = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return scrollWidth - clientWidth
        })
        expect.soft(overflow, `${state.what} at ${width} px`).toBe(0)
      }
    }
  })

  test(`a panel over the whole page is a modal dialog with a main heading, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, `?lang=${lang}`)
    for (const state of PANELS) {
      await reach(page, lang, state)
      const panel = page.getByRole('dialog')
      await expect.soft(panel, state.what).toHaveAttribute('aria-modal', 'true')
      await expect.soft(panel.getByRole('heading', { level: 2 }).first()).toBeFocused()
      await expect.soft(page.getByRole('heading', { level: 1 }), state.what).toHaveCount(1)
      await expect.soft(page.getByRole('main'), state.what).toHaveCount(0)
      expect.soft(await beneath(page), state.what).toEqual([])
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
}
