// @vitest-environment jsdom
import { act, configure, render, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { labelOf } from '#analysis/facetLabels.ts'
import { Root } from '#app/Root.tsx'
import { newQueries } from '#data/queries.ts'
import { ROLES } from '#domain/codes.ts'
import { parseMonth } from '#domain/day.ts'
import { NONE, valuesInOrder } from '#domain/facets.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { writeAddress } from '#state/history.ts'
import { queryOf, readQuery } from '#state/query.ts'
import { repairAddress } from '#state/repair.ts'
import { withoutPanel, type ViewState } from '#state/viewState.ts'

import { readPayloads } from '../../../src/site/payloads.ts'
import { EMPTY_SELECTION } from '#state/filter.ts'
import links from '../../links/links.json' with { type: 'json' }
import { expectedOf } from '../fuzz/checked.ts'
import { known } from '../fuzz/reading.ts'
import { PART, SEED } from '../fuzz/seed.ts'
import { openMenus } from '../menus.ts'
import { realDataset } from '../realData.ts'
import { looserViews } from '../views.ts'

// These have tests of their own, and to draw them at each of so many views takes jsdom most of its time.
const nothing = vi.hoisted(() => () => ({ default: () => null }))
vi.mock('#features/map/MapView.tsx', nothing)
vi.mock('#features/calendar/Calendar.tsx', nothing)
vi.mock('#features/chart/Chart.tsx', nothing)
vi.mock('#features/actors/ActorCards.tsx', nothing)
vi.mock('#features/breakdown/Breakdown.tsx', nothing)

const dataset = realDataset()
const PATIENCE = { timeout: 300_000 }

/** The facet of each list of options, by the name of the list. */
const FACETS = {
  Attack: 'type',
  Target: 'target',
  Actors: 'actor',
  Evidence: 'evidence',
  'Killed or injured': 'harm',
} as const

/** What narrows the view, orders its list or says what counts. */
const CONTROLS =
  '.quick-pick, .option-pick, .option-option button, .page-standing button:not([aria-haspopup])'

beforeAll(async () => {
  configure({ getElementError: (message) => new Error(message ?? '') })
  const files = Object.values(readPayloads('data'))
  vi.stubGlobal('fetch', (address: string) => {
    const file = files.find(({ url }) => address.endsWith(url))
    return Promise.resolve(new Response(file?.text, { status: file === undefined ? 404 : 200 }))
  })
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
  Element.prototype.scrollIntoView = vi.fn<() => void>()
  render(<Root queries={newQueries()} />)
  await goTo('')
}, PATIENCE.timeout)

afterAll(() => {
  vi.unstubAllGlobals()
})

/** Goes to an address without a press, and waits until the page is there. */
async function goTo(address: string): Promise<void> {
  act(() => {
    window.history.pushState(null, '', address === '' ? './' : address)
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
  await arrive()
}

/** Presses a control of the page. */
async function press(control: HTMLElement): Promise<void> {
  act(() => {
    control.click()
    writeAddress()
  })
  await arrive()
}

async function goBack(): Promise<void> {
  await act(
    () =>
      new Promise<Event>((resolve) => {
        window.addEventListener('popstate', resolve, { once: true })
        window.history.back()
      }),
  )
  await arrive()
}

async function arrive(): Promise<void> {
  const list = document.getElementsByClassName('list-table')
  await waitFor(() => expect(list).toHaveLength(1), PATIENCE)
  openMenus()
}

/** The view that the address bar names. */
function viewHere(): ViewState {
  return readQuery(repairAddress(window.location).search, known).view
}

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? ''

type Counts = readonly (readonly [label: string, count: number])[]

/** Counts by label, as far as they are not 0. */
function some(counts: Counts): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** What the page shows: how many incidents, in sentence and title, how many for each option, and which. */
function shown() {
  const lists = [...document.querySelectorAll('#filters ul:not(.filter-chips)')]
  const counts = lists.map((list) => [list.getAttribute('aria-label'), some(optionsIn(list))])
  return {
    sentence: Number.parseInt(textOf('.summary-sentence'), 10),
    title: Number.parseInt(document.title, 10),
    // A list that stands twice counts as it does where it comes first.
    counts: Object.fromEntries(counts.toReversed()),
    ids: listedIds().toSorted(),
  }
}

function optionsIn(list: Element): Counts {
  return Array.from(list.querySelectorAll('.quick-pick, .option-pick'), (option) => [
    `${option.closest('[data-depth="heading"]') === null ? '' : 'all of '}${option.querySelector('.quick-label, .option-label')?.textContent ?? ''}`,
    Number(option.querySelector('.quick-count, .option-count')?.textContent),
  ])
}

function listedIds(): readonly string[] {
  const table = document.querySelector<HTMLTableElement>('.list-table')
  return Array.from(table?.rows ?? []).flatMap((row) => {
    const href = row.querySelector('a')?.getAttribute('href')
    return new URLSearchParams(href ?? '').get('incident') ?? []
  })
}

/** The same for a view, counted row by row. */
function expected(view: ViewState): ReturnType<typeof shown> {
  const { ids, counts, months, roles } = expectedOf(view)
  const listed = Object.entries(FACETS).map(([list, facet]) => {
    const values = [...valuesInOrder(facet, dataset), NONE]
    const labelled = values.map((value): Counts[number] => [
      labelOf(facet, value, dataset, ENGLISH),
      counts[facet][value] ?? 0,
    ])
    return [list, some(labelled)]
  })
  // A place clears the governorates and the other way round.
  const anywhere = { ...view.filter, place: EMPTY_SELECTION, admin1: EMPTY_SELECTION }
  const { place, admin1 } = expectedOf({ ...view, filter: anywhere }).counts
  const where = [
    ...valuesInOrder('admin1', dataset).map((value): Counts[number] => [
      `all of ${labelOf('admin1', value, dataset, ENGLISH)}`,
      admin1[value] ?? 0,
    ]),
    ...[...valuesInOrder('place', dataset), NONE].map((value): Counts[number] => [
      labelOf('place', value, dataset, ENGLISH),
      place[value] ?? 0,
    ]),
  ]
  const byMonth = Object.entries(months).map(([month, count]) => [nameOf(month), count] as const)
  const total = byMonth.reduce((sum, [, count]) => sum + count, 0)
  return {
    sentence: ids.length,
    title: ids.length,
    counts: {
      ...Object.fromEntries(listed),
      'Places and governorates': some(where),
      Month: some([['All', total], ...byMonth]),
      Role: some(ROLES.map((role) => [codeWords.en.role[role], roles[role] ?? 0])),
    },
    ids: ids.toSorted(),
  }
}

function nameOf(month: string): string {
  const parsed = parseMonth(month)
  return parsed === undefined ? month : ENGLISH.format.monthShort(parsed)
}

describe('the page', PATIENCE, () => {
  it('shows at any address what data/ holds for it', async () => {
    const views = looserViews.map((view) => ({
      ...withoutPanel(view),
      embed: undefined,
      lang: undefined,
    }))
    for (const view of fc.sample(views, { numRuns: 1000 * PART, seed: SEED })) {
      const query = queryOf(view)
      await goTo(query)
      expect(shown(), query).toEqual(expected(view))
    }
  })

  it('shows by every link that was ever shared what it promised', async () => {
    for (const { link, shows, unknown = [] } of links.links) {
      await goTo(link)
      expect(textOf('.summary-sentence').slice(0, shows.length), link).toBe(shows)
      for (const value of unknown) expect(textOf('.notice'), link).toContain(value)
      expect(document.querySelectorAll('[role="note"]')).toHaveLength(unknown.length > 0 ? 1 : 0)
      expect(shown(), link).toEqual(expected(viewHere()))
    }
  })

  it('shows after any press, and on the way back, what data/ holds for its address', async () => {
    const walks = fc.array(fc.nat(), { minLength: 1, maxLength: 6 })
    for (const walk of fc.sample(walks, { numRuns: 100 * PART, seed: SEED })) {
      await goTo('')
      const visited: string[] = []
      for (const pick of walk) {
        visited.push(window.location.search)
        const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)]
        await press(controls[pick % controls.length] ?? document.body)
        expect(shown(), window.location.search).toEqual(expected(viewHere()))
      }
      for (const search of visited.toReversed()) {
        await goBack()
        expect(window.location.search).toBe(search)
        expect(shown(), search).toEqual(expected(viewHere()))
      }
    }
  })
})
