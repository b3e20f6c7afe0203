// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { tally } from '#analysis/tally/pass.ts'
import { namedCounts } from '#analysis/tally/values.ts'
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

/** Shows the filter bar of a view, every menu opened. */
function show(view: ViewState = DEFAULT_VIEW) {
  const { filter } = view
  const result = tally(columns, filter)
  const shown = { dataset, filter, countsInAll, visible: result.visible }
  const visit = renderAt(<FilterBar {...shown} counts={namedCounts(columns, result)} />, view)
  openMenus()
  return visit
}

const picks = () => [...document.querySelectorAll<HTMLElement>('.facet-pick')]
const numberOn = (option: HTMLElement) => Number(/\d+$/.exec(option.textContent)?.[0])

describe('the filter bar', () => {
  it('offers every facet, and says on each option how many incidents it leads to', () => {
    const { views: led, queries } = show()
    const lists = [...document.querySelectorAll('ul')].map((list) =>
      list.getAttribute('aria-label'),
    )
    expect(lists).toEqual([
      'Month',
      'Attack',
      'Target',
      'Governorates',
      'Places',
      'Role',
      'Actors',
      'Evidence',
      'Killed or injured',
    ])
    for (const option of picks()) fireEvent.click(option)
    expect(queries().length).toBeGreaterThan(60)
    expect(picks().map(numberOn)).toEqual(led.map(countShown))
    expect(new Set(queries()).size).toBe(queries().length)
  })

  it('leaves out the very value that an option picks', () => {
    const picking = show()
    for (const option of picks().slice(1)) fireEvent.click(option)
    const picked = picking.queries()
    picking.unmount()
    const { queries } = show()
    for (const button of screen.getAllByRole('button', { name: /^Leave out/ })) {
      fireEvent.click(button)
    }
    expect(queries()).toEqual(picked.map((query) => query.replace('=', '=!')))
  })

  it('says which options are on, and lets them go by a second press', () => {
    const { queries } = show(readQuery('?type=rocket,!other&place=none', known).view)
    const name = { name: /^Rocket \d/, pressed: true }
    fireEvent.click(screen.getByRole('button', name))
    fireEvent.click(screen.getByRole('button', { name: 'Leave out Other', pressed: true }))
    fireEvent.click(screen.getByRole('button', { name: /^Place not reported/, pressed: true }))
    expect(queries()).toEqual([
      '?type=!other&place=none',
      '?type=rocket&place=none',
      '?type=rocket,!other',
    ])
    expect(screen.getByRole('button', { name: /^IED, convoy/, pressed: false })).toBeTruthy()
  })

  it('takes the keyboard as well as the pointer', async () => {
    const { queries } = show()
    screen.getByRole('button', { name: /^Camp Taji/ }).focus()
    await userEvent.keyboard('{Enter} ')
    expect(queries()).toEqual(['?place=camp-taji', '?place=camp-taji'])
  })

  it('narrows by words and by dates as they are typed', () => {
    const { queries } = show()
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'convoy babil' } })
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2020-08-03' } })
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2020-08-18' } })
    expect(queries()).toEqual(['?q=convoy%20babil', '?from=2020-08-03', '?to=2020-08-18'])
  })
})

const ignore = () => {}

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
