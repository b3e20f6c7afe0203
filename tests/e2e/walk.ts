import type { Page } from '@playwright/test'
import type fc from 'fast-check'

import { readQuery } from '#state/query.ts'
import { repairAddress } from '#state/repair.ts'
import { hasPanel, type ViewState } from '#state/viewState.ts'
import { countShown } from '../unit/fuzz/checked.ts'
import { known } from '../unit/fuzz/reading.ts'
import { expect, visit } from './app.ts'

/** Milliseconds in which a page that answers has come to the view. */
const LONGEST = 10_000

/** A walk as the browser should have it: the addresses in its history, and where in it the reader stands. */
interface Walk {
  entries: readonly string[]
  at: number
}

export type Move = fc.AsyncCommand<Walk, Page>

/** The address of a query as the browser has it, on a host that does not matter. */
export function addressOf(query: string): URL {
  return new URL(query === '' ? './' : query, 'http://127.0.0.1/')
}

/** Waits until the page is at an address and its sentence and title begin with what `data/` holds for it. */
export async function expectAt(page: Page, { search, hash }: URL): Promise<void> {
  const { view } = readQuery(repairAddress({ search, hash }).search, known)
  const count = `${countShown(view)} `
  const sentence = sentenceIn(view)
  const wanted = { search, hash, count, sentence }
  const arrived = page.waitForFunction(isAt, wanted, { timeout: LONGEST })
  await arrived.catch(async () => {
    const stands = await page.evaluate(() => [location.search + location.hash, document.title])
    expect(stands, 'the page answers and shows another view').toEqual([search + hash, count])
  })
}

/** Where a view is told in words, which begin with its count: of a comparison that of the first side. */
function sentenceIn(view: ViewState): string {
  if (view.versus === undefined) return '.summary-sentence'
  // What is opened takes the place of both sides, and has no count.
  return hasPanel(view) ? '.page-over' : '.versus-side > .note'
}

interface Wanted {
  readonly search: string
  readonly hash: string
  readonly count: string
  readonly sentence: string
}

/** In the page: whether it is at an address, in whatever order its parameters are, and tells of a count. */
function isAt({ search, hash, count, sentence }: Wanted): boolean {
  const [stands, asked] = [location.search, search].map((text) =>
    text.slice(1).split('&').toSorted().join('&'),
  )
  const told = document.querySelector(sentence)?.textContent
  return (
    stands === asked &&
    location.hash === hash &&
    document.title.startsWith(count) &&
    (sentence === '.page-over' ? told !== undefined : told?.startsWith(count) === true)
  )
}

/** Goes to an address without a click. */
export function visitTo(query: string): Move {
  return {
    check: () => true,
    run: async (walk, page) => {
      await visit(page, query)
      enter(walk, addressOf(query).href)
      await expectAt(page, addressOf(query))
    },
    toString: () => `visit ${query.slice(0, 300)}`,
  }
}

/** Follows one of the links that can be seen and lead to another view of the page. */
export function followLink(pick: number): Move {
  let followed = ''
  return {
    check: () => true,
    run: async (walk, page) => {
      const link = (await page.evaluateHandle(linkToFollow, pick)).asElement()
      if (link === null) return
      const { name, to } = await link.evaluate((it) => {
        const found = { name: it.textContent ?? '', to: it.search + it.hash }
        it.click()
        return found
      })
      followed = name
      const led = addressOf(to)
      enter(walk, led.href)
      await expectAt(page, led)
    },
    toString: () => `follow "${followed.slice(0, 80)}"`,
  }
}

/** Presses one of the facets that can be seen; the address then says where that led. */
export function pressToggle(pick: number): Move {
  let pressed = ''
  return {
    check: () => true,
    run: async (walk, page) => {
      const before = page.url()
      const name = await page.evaluate(pressFacet, pick)
      if (name === null) return
      pressed = name
      await expect.poll(() => page.url(), name).not.toBe(before)
      const { search, hash } = new URL(page.url())
      const led = addressOf(search + hash)
      enter(walk, led.href)
      await expectAt(page, led)
    },
    toString: () => `press "${pressed.slice(0, 80)}"`,
  }
}

/** Goes back or forward, where the walk has been there. */
export function stepBy(by: -1 | 1): Move {
  return {
    check: ({ entries, at }) => entries[at + by] !== undefined,
    run: async (walk, page) => {
      walk.at += by
      await page.evaluate((steps) => history.go(steps), by)
      await expectAt(page, new URL(walk.entries[walk.at] ?? ''))
    },
    toString: () => (by < 0 ? 'Back' : 'Forward'),
  }
}

function enter(walk: Walk, address: string): void {
  walk.entries = [...walk.entries.slice(0, walk.at + 1), address]
  walk.at += 1
}

/** In the page: one of its links to another view that can be seen; `null` when it has none. */
function linkToFollow(pick: number): HTMLAnchorElement | null {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) =>
      link.target === '' &&
      link.origin === location.origin &&
      link.pathname === location.pathname &&
      link.href !== location.href &&
      link.search !== location.search &&
      link.checkVisibility(),
  )
  return links[pick % links.length] ?? null
}

/** In the page: presses a facet that is not as it stands already, and tells its name; `null` when there is none. */
function pressFacet(pick: number): string | null {
  const toggles = [
    ...document.querySelectorAll<HTMLElement>(
      '#filters li + li [aria-pressed], #map li [aria-pressed]',
    ),
  ].filter((toggle) => toggle.checkVisibility())
  const toggle = toggles[pick % toggles.length]
  toggle?.click()
  return toggle?.textContent ?? null
}
