import type { Page } from '@playwright/test'

import type { Lang } from '#domain/lang.ts'

import { filterWords } from '#features/filters/words.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { pageWords } from '#i18n/words/page.ts'

import { expect, visit } from './app.ts'

export interface State {
  readonly what: string
  readonly query: string
  /** Something that is there once the state has been reached. */
  readonly shown: string
  /** What lies over the page, where something does. */
  readonly over?: string
  /** Parts that are as in the first view. */
  readonly unchanged?: readonly string[]
  /** What is opened without the address saying so. */
  readonly openUp?: (page: Page, lang: Lang) => Promise<void>
}

/** One page of each kind, and for a phone each of its tabs. */
export const STATES: readonly State[] = [
  { what: 'the first view', query: '', shown: '.page[data-tab="map"]' },
  {
    what: 'a filtered view',
    query: 'type=rocket,!other&month=2020-08&place=green-zone&by=week&tab=rhythm',
    shown: '.page[data-tab="rhythm"] .chips',
    unchanged: ['.slot-timeline', '.slot-actors'],
  },
  {
    what: 'an empty view with a value that is not known',
    query: 'type=ied-diplomatic&month=2020-07&place=atlantis&tab=list',
    shown: '.page[data-tab="list"] .empty-result',
    unchanged: ['.slot-timeline', '.slot-actors'],
  },
  {
    what: 'a link made from other data',
    query: 'type=rocket&from=2020-08-03&to=2020-08-18&data=0.9&n=28&tab=calendar',
    shown: '.page[data-tab="calendar"] .notice',
    unchanged: ['.slot-timeline', '.slot-actors'],
  },
  {
    what: 'what the founding documents tell, possible duplicates once',
    query: 'sources=founding&duplicates=once&type=ied-diplomatic&tab=actors',
    shown: '.page[data-tab="actors"] .chips',
    unchanged: ['.slot-timeline'],
  },
  {
    what: 'an incident',
    query: 'type=other&incident=2020-09-28-rocket-airport',
    shown: '.detail .detail-claims',
    over: '.side-panel',
  },
  {
    what: 'the page of an actor',
    query: 'type=other&actor-page=ahl-al-kahf',
    shown: '.side-panel.actor .actor-sources',
    over: '.side-panel',
  },
  {
    what: 'about the data',
    query: 'type=other&about=1',
    shown: '.side-panel .about-changes',
    over: '.side-panel',
  },
  {
    what: 'two groups of sources',
    query: 'type=other&compare=founding,outside',
    shown: '.compare .compare-total',
    over: '.side-panel',
  },
  {
    what: 'the dialog for sharing',
    query: 'type=other&incident=2020-09-28-rocket-airport',
    shown: '.side-panel',
    over: '.dialog',
    openUp: async (page, lang) => {
      await page.locator('.side-panel').getByRole('button', { name: pageWords[lang].share }).click()
      await expect(page.getByRole('tabpanel')).toBeVisible()
    },
  },
  {
    what: 'the filters opened',
    query: 'type=other',
    shown: '.chips',
    over: '#filters',
    openUp: openFilters,
  },
  {
    what: 'a view in a frame',
    query: 'type=rocket&embed=1&view=calendar',
    shown: '.embed[data-part="calendar"] .calendar',
  },
]

/** Brings a page that is open to a state, in its language. */
export async function reach(page: Page, lang: Lang, state: State): Promise<void> {
  await page.keyboard.press('Escape')
  await visit(page, `?lang=${lang}&${state.query}`)
  await expect(page.locator(state.shown).first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await state.openUp?.(page, lang)
}

/** Opens the sheet of a phone, or the menu of places where there is room. */
async function openFilters(page: Page, lang: Lang): Promise<void> {
  const bar = page.getByRole('region', { name: filterWords[lang].heading, exact: true })
  const opener = bar.locator('.sheet-opener')
  const isPhone = await opener.isVisible()
  const button = bar.getByRole('button', { name: facetWords[lang].place.label, exact: true })
  await (isPhone ? opener : button).click()
  const opened = isPhone
    ? bar.getByRole('dialog')
    : bar.getByRole('group', { name: facetWords[lang].place.label })
  await expect(opened).toBeVisible()
}
