import type { Locator, Page } from '@playwright/test'

import { press, shiftClick, type Control } from './control.ts'

const ROCKETS = '?type=rocket'
const TAJI = 'Rockets hit Camp Taji'
const CLEAR = { name: 'clear all', query: '', target: (page: Page) => button(page, 'Clear all') }

function button(part: Page | Locator, name: string | RegExp): Locator {
  return part.getByRole('button', { name, exact: true }).first()
}

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

function day(page: Page, date: string): Locator {
  const cell = region(page, 'When').getByRole('button', { name: new RegExp(` ${date} 2020\\b`) })
  return cell.getByText(date.split(' ')[0] ?? '', { exact: true })
}

function order(page: Page): Locator {
  return region(page, 'Incidents').getByRole('combobox', { name: 'Order' })
}

/** Every kind of control of this build, at desktop width. */
export const OUR_CONTROLS: readonly Control[] = [
  { name: 'month', query: '?month=2020-08', target: (page) => button(page, /^Aug \d/) },
  CLEAR,
  { name: 'type', query: ROCKETS, target: (page) => button(page, /^Rockets \d/) },
  CLEAR,
  {
    name: 'open a menu',
    query: '',
    target: (page) => button(page, 'Place'),
  },
  {
    name: 'place',
    query: '?place=camp-taji',
    target: (page) => page.getByRole('checkbox', { name: /^Camp Taji \d/ }),
  },
  {
    name: 'close a menu by Esc',
    query: '?place=camp-taji',
    target: (page) => page.getByRole('heading', { level: 1 }),
    act: press('Escape'),
  },
  CLEAR,
  { name: 'day', query: '?from=2020-08-03&to=2020-08-03', target: (page) => day(page, '3 August') },
  {
    name: 'range of days',
    query: '?from=2020-08-03&to=2020-08-18',
    target: (page) => day(page, '18 August'),
    act: shiftClick,
  },
  CLEAR,
  {
    name: 'place on the map',
    query: '?place=erbil-airport',
    target: (page) => button(region(page, 'Where'), /^Show only: Erbil International Airport \d/),
  },
  CLEAR,
  {
    name: 'actor',
    query: '?actor=ahl-al-kahf&role=claimed',
    target: (page) =>
      button(
        region(page, 'Who').getByRole('article', { name: 'Ahl al-Kahf', exact: true }),
        /^claimed \d/,
      ),
  },
  CLEAR,
  {
    name: 'order of the list',
    query: '?sort=-date',
    target: order,
    act: async (page) => {
      await order(page).focus()
      await press('ArrowDown')(page)
    },
  },
  {
    name: 'open an incident',
    query: '',
    target: (page) => region(page, 'Incidents').getByRole('link', { name: TAJI, exact: true }),
  },
  {
    name: 'close an incident',
    query: '',
    target: (page) => button(page.getByRole('region', { name: TAJI }), 'Close'),
  },
  {
    name: 'come to the chart',
    query: '',
    target: (page) => region(page, 'Day by day'),
    at: { x: 24, y: 24 },
    done: (page) => button(region(page, 'Day by day'), 'Weeks').waitFor(),
  },
  {
    name: 'step of the chart',
    query: '',
    target: (page) => button(region(page, 'Day by day'), 'Weeks'),
  },
  {
    name: 'go to the search',
    query: '',
    target: (page) => page.getByRole('searchbox', { name: 'Search' }).first(),
  },
  {
    name: 'a letter of the search',
    query: '?q=g',
    target: (page) => page.getByRole('searchbox', { name: 'Search' }).first(),
    act: press('g'),
  },
  CLEAR,
  {
    name: 'language',
    query: '',
    target: (page) => button(page, 'العربية'),
    done: (page) => page.locator('html[lang="ar"]').waitFor(),
  },
]

/** The controls that only a phone has. */
export const PHONE_CONTROLS: readonly Control[] = ['Days', 'Compare', 'Incidents', 'Who'].map(
  (tab) => ({
    name: `tab ${tab}`,
    query: '',
    target: (page) => button(page.getByRole('navigation', { name: 'Views' }), tab),
  }),
)
