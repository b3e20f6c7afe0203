// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { tally } from '#analysis/tally/pass.ts'
import { menuCounts, namedCounts } from '#analysis/tally/values.ts'
import { columnsOf } from '#data/columns.ts'
import { Chips } from '#features/filters/Chips.tsx'
import { FilterBar } from '#features/filters/FilterBar.tsx'
import { EMPTY_FILTER } from '#state/filter.ts'
import { toggleValue } from '#state/filterChanges.ts'
import { queryOf, readQuery } from '#state/query.ts'
import { DEFAULT_VIEW, isUnfiltered, type ViewState } from '#state/viewState.ts'

import { countShown } from '../fuzz/checked.ts'
import { known } from '../fuzz/reading.ts'
import { openMenus } from '../menus.ts'
import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { views } from '../views.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)
const countsInAll = namedCounts(columns, tally(columns, EMPTY_FILTER))

const ignore = () => {}

/** Shows the filter bar of a view, every menu opened. */
function show(view: ViewState = DEFAULT_VIEW) {
  const { filter } = view
  const result = tally(columns, filter)
  const counts = menuCounts(columns, result)
  const shown = { all: dataset, dataset, filter, counts, countsInAll, visible: result.visible }
  const visit = renderAt(<FilterBar {...shown} side={undefined} onClearAll={ignore} />, view)
  openMenus()
  return visit
}

/** Months and types, then the options of all menus; those of the fuller "More filters" are there a second time. */
const quick = () => [...document.querySelectorAll<HTMLElement>('.quick-pick')]
const listed = () => {
  const options = [...document.querySelectorAll<HTMLElement>('.option-pick')]
  const fuller = document.querySelector('.menu-narrow')
  return options.filter((option) => fuller?.contains(option) !== true)
}
const numberOn = (option: HTMLElement) => Number(/\d+$/.exec(option.textContent)?.[0])
const checkbox = (name: RegExp) =>
  screen.getAllByRole<HTMLInputElement>('checkbox', { name }).map(({ checked }) => checked)

describe('the filter bar', () => {
  it('offers every facet, and says on each option how many incidents it leads to', () => {
    const { views: led, queries } = show()
    const lists = [...document.querySelectorAll('ul')].map((list) =>
      list.getAttribute('aria-label'),
    )
    expect(new Set(lists)).toEqual(
      new Set([
        'Month',
        'Attack',
        'Target',
        'Places and governorates',
        'Role',
        'Actors',
        'Evidence',
        'Killed or injured',
      ]),
    )
    const options = [...quick(), ...listed()]
    for (const option of options) fireEvent.click(option)
    expect(queries().length).toBeGreaterThan(60)
    expect(options.map(numberOn)).toEqual(led.map(countShown))
  })

  it('counts what a place leads to while a governorate is picked, which it lets go', () => {
    const { views: led } = show(readQuery('?admin1=baghdad', known).view)
    const places = listed().filter((option) => option.closest('[data-depth="below"]') !== null)
    for (const place of places) fireEvent.click(place)
    expect(led.length).toBeGreaterThan(15)
    expect(places.map(numberOn)).toEqual(led.map(countShown))
    expect(led.every(({ filter }) => filter.admin1.include.length === 0)).toBe(true)
  })

  it('leaves out the very value that an option picks', () => {
    const picking = show()
    for (const option of listed()) fireEvent.click(option)
    const picked = picking.queries()
    picking.unmount()
    const { queries } = show()
    for (const option of listed()) {
      const button = option.parentElement?.querySelector('button')
      if (button) fireEvent.click(button)
    }
    expect(queries()).toEqual(picked.map((query) => query.replace('=', '=!')))
  })

  it('says which options are on, and lets them go by a second press', () => {
    const { queries } = show(readQuery('?type=rocket,!other&place=none', known).view)
    fireEvent.click(screen.getByRole('button', { name: /^Rockets \d/, pressed: true }))
    fireEvent.click(
      screen.getByRole('button', { name: /^Other attacks \d+, left out/, pressed: true }),
    )
    fireEvent.click(screen.getByRole('checkbox', { name: /^Place not reported/, checked: true }))
    expect(queries()).toEqual([
      '?type=!other&place=none',
      '?type=rocket&place=none',
      '?type=rocket,!other',
    ])
    expect(screen.getByRole('button', { name: /^Convoy bombs/, pressed: false })).toBeTruthy()
    expect(new Set(checkbox(/^Convoy bombs/))).toEqual(new Set([false]))
  })

  it.each([
    ['?place=nasiriyah', 'Place: Nasiriyah'],
    ['?place=nasiriyah,camp-taji,green-zone', 'Place: 3'],
    ['?place=!nasiriyah,!camp-taji', 'Place: not 2'],
    ['?admin1=babil', 'Place: Babil'],
    ['?from=2020-08-03&to=2020-08-18', 'Dates: 3–18 August 2020'],
    ['?actor=none', 'Actor: Nobody named'],
  ])('says on the button of a menu what %s asks', (query, text) => {
    show(readQuery(query, known).view)
    const on = [...document.querySelectorAll('.menu-button[data-on]')].filter(
      (button) => button.closest('.menu-narrow') === null,
    )
    expect(
      on.map((button) =>
        [...button.children]
          .map((part) => part.textContent)
          .join(' ')
          .trim(),
      ),
    ).toEqual([text])
  })

  it('finds a place by its name or its governorate', () => {
    show()
    const find = screen.getByRole('textbox', { name: 'Find a place or governorate' })
    const list = screen.getByRole('list', { name: 'Places and governorates' })
    const found = (words: string) => {
      fireEvent.change(find, { target: { value: words } })
      return [...list.querySelectorAll('.option-label')].map(({ textContent }) => textContent)
    }
    expect(found('camp taji')).toEqual(['Baghdad', 'Camp Taji'])
    const inBabil = [...dataset.places.values()].filter(({ admin1 }) => admin1 === 'babil')
    expect(found('babil').length).toBeLessThanOrEqual(1 + inBabil.length)
    expect(found('babil')[0]).toBe('Babil')
    fireEvent.change(find, { target: { value: 'atlantis' } })
    expect(screen.getByText('Nothing of that name.')).toBeTruthy()
  })

  it('takes the keyboard as well as the pointer', async () => {
    const { queries } = show()
    screen.getByRole('checkbox', { name: /^Camp Taji/ }).focus()
    await userEvent.keyboard(' ')
    expect(queries()).toEqual(['?place=camp-taji'])
  })

  it('narrows by words and by dates as they are typed', () => {
    const { queries } = show()
    const [from, to] = ['From', 'To'].map((name) => screen.getAllByLabelText(name)[0])
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'convoy babil' } })
    if (from) fireEvent.change(from, { target: { value: '2020-08-03' } })
    if (to) fireEvent.change(to, { target: { value: '2020-08-18' } })
    expect(queries()).toEqual(['?q=convoy%20babil', '?from=2020-08-03', '?to=2020-08-18'])
  })
})

function showChips(view: ViewState) {
  return renderAt(
    <Chips dataset={dataset} view={view} cleared={undefined} onClearAll={ignore} />,
    view,
  )
}

const chips = () => [...document.querySelectorAll<HTMLElement>('.chips-chip')]
const names = () => chips().map((chip) => chip.textContent)

describe('the chips', () => {
  it('are there for all that narrows a view, and each takes itself away alone', () => {
    fc.assert(
      fc.property(views(), fc.nat(), (view, pick) => {
        const { views: led, unmount } = showChips(view)
        const before = names()
        expect(before.length === 0).toBe(isUnfiltered(view))
        const at = pick % (before.length || 1)
        for (const chip of chips().slice(at, at + 1)) fireEvent.click(chip)
        unmount()
        for (const next of led) {
          const after = showChips(next)
          expect(names()).toEqual(before.toSpliced(at, 1))
          after.unmount()
        }
      }),
    )
  })

  it('leave everything but the filter as it stands', () => {
    const { views: led } = showChips({
      ...DEFAULT_VIEW,
      filter: toggleValue(EMPTY_FILTER, 'type', 'rocket'),
      sort: 'place',
      incident: '2020-07-24-rocket',
    })
    for (const chip of chips()) fireEvent.click(chip)
    expect(led.map((view) => queryOf(view))).toEqual(['?incident=2020-07-24-rocket&sort=place'])
  })
})
