import type { Page } from '@playwright/test'

import { asked } from '../e2e/oracle.ts'
import { visit, type Stage } from './browser.ts'
import { click, type Control } from './control.ts'
import { OUR_CONTROLS, PHONE_CONTROLS } from './controls.ts'
import type { PageName } from './names.ts'
import { PEER_CONTROLS } from './peerControls.ts'
import type { Reaction } from './probe/react.ts'

/** One act in one visit. */
export interface Touch extends Reaction {
  readonly page: PageName
  readonly visit: number
  readonly control: string
  readonly phone: boolean
}

/** Takes each page through all its controls, one visit of each after the other, so that all see the same machine. */
export async function touchPages(stage: Stage, rounds: number): Promise<readonly Touch[]> {
  const touches: Touch[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const [page, controls, phone] of [
      ['near-daily', OUR_CONTROLS, false],
      ['dc', PEER_CONTROLS, false],
      ['near-daily', PHONE_CONTROLS, true],
    ] as const) {
      const reactions = await useControls(stage, page, controls, phone)
      touches.push(...reactions.map((it) => ({ ...it, page, phone, visit: round })))
    }
  }
  return touches
}

async function useControls(
  stage: Stage,
  name: PageName,
  controls: readonly Control[],
  phone: boolean,
): Promise<(Reaction & { readonly control: string })[]> {
  const { page, close } = await visit(stage, name, { phone })
  const reactions = []
  for (const control of controls) {
    await aim(page, control)
    const reaction = await use(page, control)
    await demandCount(page, name, control)
    reactions.push({ ...reaction, control: control.name })
  }
  await close()
  return reactions
}

/** Puts the pointer on a control and waits until what that lights up stands still. */
export async function aim(page: Page, { target, at }: Control): Promise<void> {
  await target(page).hover({ force: true, ...(at === undefined ? {} : { position: at }) })
  await page.evaluate(() => window.bench.quiet())
  await page.evaluate(() => window.bench.arm())
}

/** Uses a control that the pointer stands on. */
export async function use(page: Page, { name, act = click, done }: Control): Promise<Reaction> {
  await act(page)
  await done?.(page)
  try {
    return await page.evaluate(() => window.bench.reaction())
  } catch (error) {
    throw new Error(`${name}: ${String(error)}`, { cause: error })
  }
}

/** Stops the bench when a control did not leave what `data/` says it should. */
async function demandCount(page: Page, name: PageName, { name: control, query }: Control) {
  const counted = page.locator(name === 'dc' ? '#count' : '.summary-sentence').first()
  const text = await counted.textContent()
  const count = asked(query).length
  if (text?.match(/\d+/)?.[0] === String(count)) return
  throw new Error(`${name}, ${control}: the page says "${text}", data/ has ${count} incidents`)
}
