import type { Locator, Page } from '@playwright/test'

/** One act of a reader, each on the view that the one before it left. */
export interface Control {
  /** What it does, in the same words for both pages where both can do it. */
  readonly name: string
  /** The view after it; how many incidents that leaves is told by `data/` itself. */
  readonly query: string
  readonly target: (page: Page) => Locator
  /** Where on the target, in pixels from its left upper corner; left out: its centre. */
  readonly at?: { readonly x: number; readonly y: number }
  /** What is done there; left out: a click. */
  readonly act?: (page: Page) => Promise<void>
  /** Waits for what tells that it is done, where the page first waits for files. */
  readonly done?: (page: Page) => Promise<void>
}

/** Presses and lets go of the main button, where the pointer stands. */
export async function click(page: Page): Promise<void> {
  await page.mouse.down()
  await page.mouse.up()
}

/** A click with the Shift key down. */
export async function shiftClick(page: Page): Promise<void> {
  await page.keyboard.down('Shift')
  await page.evaluate(() => window.bench.arm())
  await click(page)
  await page.keyboard.up('Shift')
}

/** A press of one key. */
export function press(key: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.keyboard.press(key)
  }
}
