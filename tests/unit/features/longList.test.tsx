// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import { toggleMonth } from '#state/filterChanges.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import type { SortKey } from '#state/viewState.ts'
import { monthOf } from '#domain/day.ts'
import { tally } from '#analysis/tally/pass.ts'
import IncidentList from '#features/incidents/IncidentList.tsx'

import { grown } from '../../grown.ts'
import { realDataset } from '../realData.ts'
import { recordedLight, recordedStep } from './recorded.ts'

const dataset = grown(realDataset(), 5000)
const columns = columnsOf(dataset)
const ROW_HEIGHT = 36

/** How far the page is scrolled past the top of the list, as jsdom lays nothing out. */
let scrolled = 0

configure({ defaultHidden: true })
beforeEach(() => {
  scrolled = 0
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  )
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() =>
    DOMRect.fromRect({ y: -scrolled, height: ROW_HEIGHT }),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function show(filter: Filter = EMPTY_FILTER) {
  const steps = { incident: recordedStep<string>(), sort: recordedStep<SortKey>() }
  render(
    <IncidentList
      {...{ dataset, steps }}
      tally={tally(columns, filter)}
      sort="date"
      opened={undefined}
      light={recordedLight()}
    />,
  )
}

function scrollTo(pixels: number) {
  scrolled = pixels
  act(() => {
    fireEvent.scroll(window)
  })
}

/** The rows drawn: which row of the whole list each says to be, and its title. */
function drawn() {
  const [, ...rows] = screen.getAllByRole('row').filter((row) => row.hasAttribute('aria-rowindex'))
  return rows.map((row) => ({
    index: Number(row.getAttribute('aria-rowindex')) - 2,
    title: within(row).getByRole('link').textContent,
  }))
}

describe('a list of thousands', () => {
  it('draws the rows in sight, says which of how many each is, and that the others come by scrolling', () => {
    show()
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001')
    expect(screen.getByText(/Rows are drawn as you scroll/)).toBeTruthy()
    for (const pixels of [0, 60_000, 1e9]) {
      scrollTo(pixels)
      const rows = drawn()
      expect(rows.length).toBeGreaterThan(window.innerHeight / ROW_HEIGHT)
      expect(rows.length).toBeLessThan(100)
      expect(rows.map(({ title }) => title)).toEqual(
        rows.map(({ index }) => dataset.incidents[index]?.title),
      )
      const inSight = Math.min(Math.floor(pixels / ROW_HEIGHT), 4999)
      expect(rows.map(({ index }) => index)).toContain(inSight)
    }
  })

  it('is drawn whole and without that sentence where a filter leaves few', () => {
    const [first] = dataset.incidents
    if (first === undefined) throw new Error('nothing was grown')
    const month = monthOf(first.date)
    const few = dataset.incidents.filter(({ date }) => monthOf(date) === month)
    show(toggleMonth(EMPTY_FILTER, month))
    expect(few.length).toBeLessThan(300)
    expect(document.querySelectorAll('tbody tr')).toHaveLength(few.length)
    expect(screen.getByRole('table').hasAttribute('aria-rowcount')).toBe(false)
    expect(screen.queryByText(/Rows are drawn as you scroll/)).toBeNull()
  })
})
