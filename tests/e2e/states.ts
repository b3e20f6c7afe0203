import type { Locator, Page } from '@playwright/test'

import type { Lang } from '#domain/lang.ts'

import { storyWords } from '#features/stories/storyWords.ts'
import { shareWords } from '#features/export/words.ts'
import { filterWords } from '#features/filters/words.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { pageWords } from '#i18n/words/page.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import { expect, panel, settle, visit } from './app.ts'
import { PANEL } from './layout.ts'

/** Widths of a window with room for everything, of a phone, and of a frame in another page. */
const [WIDE, NARROW, FRAMED] = [1440, 390, 640]

const POPOVER = '[popover]:popover-open'
const DIALOG = 'dialog[open]'

export interface State {
  readonly what: string
  readonly query: string
  /** Widths of the window at which it is looked at. */
  readonly widths: readonly number[]
  /** Something that is there once the state has been reached. */
  readonly shown: (page: Page, lang: Lang) => Locator
  /** What lies over the page, where something does. */
  readonly over?: string
  /** What is opened without the address saying so. */
  readonly openUp?: (page: Page, lang: Lang) => Promise<void>
}

/** Every kind of page, menu and dialog, and for a phone each of its tabs. */
export const STATES: readonly State[] = [
  view('the first view', '', (page) => page.getByRole('main')),
  view(
    'a filtered view',
    'type=rocket,!other&month=2020-08&place=green-zone&by=week&side=type&tab=rhythm',
    chips,
  ),
  view(
    'an empty view with a value that is not known',
    'type=ied-diplomatic&month=2020-07&place=atlantis&tab=list',
    (page) => page.getByRole('note'),
  ),
  view(
    'a link made from other data',
    'type=rocket&from=2020-08-03&to=2020-08-18&data=0.9&n=28&tab=calendar',
    (page) => page.getByRole('note'),
  ),
  view(
    'what the original sources say, possible duplicates once',
    'sources=founding&duplicates=once&type=ied-diplomatic&tab=actors',
    chips,
  ),
  view(
    'a step through time',
    'type=other&play=week&from=2020-09-14&to=2020-09-20&tab=calendar',
    (page, lang) => page.getByRole('group', { name: chartWords[lang].play.begin }),
  ),
  view('a step of a story', 'story=campaign&step=3&type=ied-convoy&tab=map', (page, lang) =>
    page.getByRole('button', { name: storyWords[lang].next }),
  ),
  view('one ranked list alone', 'type=!other&break=actor&of=killed&tab=compare', (page) =>
    page.locator('#compare .breakdown-alone'),
  ),
  opened('an incident', 'incident=2020-09-28-rocket-airport', 'table'),
  opened('the page of an actor', 'actor-page=ahl-al-kahf', 'link'),
  opened('about the data', 'about=1', 'table'),
  opened('two groups of sources', 'compare=founding,outside', 'combobox'),
  opened('the key events', 'events=1', 'link'),
  {
    ...opened('the dialog for sharing an incident', 'incident=2020-09-28-rocket-airport', 'table'),
    over: DIALOG,
    openUp: async (page, lang) => {
      await press(panel(page), pageWords[lang].share)
      await expect(page.getByRole('tabpanel')).toBeVisible()
    },
  },
  ...(['target', 'place', 'actor', 'evidence'] as const).map((facet) =>
    menu(`the menu of ${facet}`, (lang) => facetWords[lang][facet].label),
  ),
  menu('the menu of dates', (lang) => filterWords[lang].dates),
  menu('the menu of further filters', (lang) => filterWords[lang].more),
  ...(['embed', 'cite'] as const).map((tab) =>
    overlay(`the dialog for sharing, ${tab}`, WIDE, DIALOG, async (page, lang) => {
      await press(page, pageWords[lang].share)
      await page.getByRole('tab', { name: shareWords[lang].tabs[tab], exact: true }).click()
    }),
  ),
  overlay('the dialog for files', WIDE, DIALOG, async (page, lang) => {
    await press(page, pageWords[lang].menu)
    await press(page, pageWords[lang].download)
    await expect(page.getByRole('dialog').getByRole('button', { name: 'GeoJSON' })).toBeVisible()
  }),
  overlay('the help for keys', WIDE, DIALOG, async (page, lang) => {
    await press(page, pageWords[lang].menu)
    await press(page, pageWords[lang].shortcuts)
  }),
  ...[WIDE, NARROW].map((width) =>
    overlay(`the dialog of what to compare with, ${width}`, width, DIALOG, async (page, lang) => {
      await press(page, summaryWords[lang].choices.compare)
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
    }),
  ),
  overlay('the menu of a phone', NARROW, POPOVER, (page, lang) =>
    press(page, pageWords[lang].menu),
  ),
  overlay('the sheet of filters', NARROW, DIALOG, (page, lang) =>
    press(page, filterWords[lang].heading),
  ),
  ...(['map', 'calendar', 'rhythm', 'actors', 'list', 'summary'] as const).map((part) => ({
    what: `a frame: ${part}`,
    query: `type=other&embed=1&view=${part}`,
    widths: [FRAMED],
    shown: (page: Page) => page.getByRole('main'),
  })),
  {
    what: 'a frame: two months side by side',
    query: 'month=2020-08&vs.month=2020-09&embed=1&view=summary',
    widths: [FRAMED],
    shown: (page: Page) => page.locator('.versus-map [role="img"]').nth(1),
  },
  view('two months side by side', 'month=2020-08&vs.month=2020-09', (page) =>
    page.locator('.versus-map [role="img"]').nth(1),
  ),
]

/** Brings a page that is open to a state, in a language. */
export async function reach(page: Page, lang: Lang, state: State): Promise<void> {
  await page.keyboard.press('Escape')
  await visit(page, `?lang=${lang}&${state.query}`)
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await expect(state.shown(page, lang)).toBeVisible()
  await settle(page)
  await state.openUp?.(page, lang)
  if (state.over !== undefined) await expect(page.locator(state.over).last()).toBeVisible()
}

function view(what: string, query: string, shown: State['shown']): State {
  return { what, query, widths: [WIDE, NARROW], shown }
}

/** What is opened beside the page, with something in it that comes last. */
function opened(what: string, query: string, has: 'table' | 'link' | 'combobox'): State {
  return {
    what,
    query: `type=other&${query}`,
    widths: [WIDE, NARROW],
    shown: (page) => panel(page).getByRole(has).first(),
    over: PANEL,
  }
}

function menu(what: string, nameOf: (lang: Lang) => string): State {
  return overlay(what, WIDE, POPOVER, (page, lang) => press(page, nameOf(lang)))
}

/** What is opened over a filtered view. */
function overlay(
  what: string,
  width: number,
  over: string,
  openUp: NonNullable<State['openUp']>,
): State {
  return { what, query: 'type=other', widths: [width], shown: chips, over, openUp }
}

function chips(page: Page, lang: Lang): Locator {
  const first = page.getByRole('list', { name: filterWords[lang].chips })
  // On a phone types and months that are on are no chips: they stand first in the row.
  return first
    .or(page.locator('#filters .quick-options:not(.quick-months) [data-sign]'))
    .filter({ visible: true })
    .first()
}

/** Presses the first button of a name, also one that stands twice. */
async function press(room: Page | Locator, name: string): Promise<void> {
  await room.getByRole('button', { name, exact: true }).first().click()
}
