import type { Locator } from '@playwright/test'

import { expect } from './app.ts'

/** Where an element stands from the one that has focus, in the order of the document. */
function standing(element: Element): 'here' | 'before' | 'after' {
  const from = document.activeElement ?? document.body
  if (from === element) return 'here'
  const before = from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING
  return before === 0 || from === document.body ? 'after' : 'before'
}

/**
 * Goes to a control by Tab, or by Shift and Tab where it stands before, as a reader without a mouse does; fails when
 * they do not lead there.
 */
export async function keyTo(control: Locator, atMost = 250): Promise<void> {
  const { keyboard } = control.page()
  const element = await control.elementHandle({ timeout: 15_000 })
  for (let presses = 0; presses < atMost; presses += 1) {
    const where = await element?.evaluate(standing)
    if (where === 'here') return
    await keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab')
  }
  await expect(control).toBeFocused()
}

/** Goes to a control by Tab and presses a key on it. */
export async function keyOn(control: Locator, key: string): Promise<void> {
  await keyTo(control)
  await control.page().keyboard.press(key)
}
