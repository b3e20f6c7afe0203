// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import { toggleValue } from '#state/filterChanges.ts'
import { NONE } from '#domain/facets.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { DEFAULT_VIEW, type MapCamera } from '#state/viewState.ts'
import type { Size } from '#drawing/mercator.ts'
import { tally } from '#analysis/tally/pass.ts'
import MapView from '#features/map/MapView.tsx'
import { createHighlightStore } from '#ui/highlight.ts'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { incidents, pointsOnMap } from '../records.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)
const SIZE = { width: 810, height: 640 }
const HIDDEN = { width: 0, height: 0 }
const observers = new Set<FixedSize>()

/** jsdom lays nothing out, so the panel is given its size by hand. */
class FixedSize implements ResizeObserver {
  readonly #tell: ResizeObserverCallback

  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell
    observers.add(this)
  }

  tell(): void {
    this.#tell([], this)
  }

  observe(): void {
    this.#tell([], this)
  }

  unobserve(): void {}

  disconnect(): void {
    observers.delete(this)
  }
}

function setSize({ width, height }: Size): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height)
}

/** Lays the page out anew with the map at a size, and lets the map come to rest. */
function resize(size: Size): void {
  setSize(size)
  act(() => {
    for (const observer of observers) observer.tell()
  })
  rest()
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', FixedSize)
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query !== 'print' }),
  )
  setSize(SIZE)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

interface Shown {
  readonly filter?: Filter
  readonly camera?: MapCamera | undefined
  readonly lit?: readonly number[]
}

function show({ filter = EMPTY_FILTER, camera, lit = [] }: Shown = {}) {
  const highlight = createHighlightStore()
  highlight.on(lit)
  const map = (at: MapCamera | undefined) => (
    <MapView
      {...{ dataset, filter, highlight }}
      tally={tally(columns, filter)}
      basemap={undefined}
      camera={at}
    />
  )
  const view = { ...DEFAULT_VIEW, filter, map: camera }
  const { rerender, ...visit } = renderAt(map(camera), view)
  return {
    ...visit,
    highlight,
    moves: () => visit.views.map((each) => each.map),
    follow: (at: MapCamera) => rerender(map(at)),
  }
}

const names = () =>
  within(screen.getByRole('list', { name: 'Places on the map' })).getAllByRole('button')
const spoken = () => names().map((name) => name.getAttribute('aria-label'))

/** Where a mark was drawn, in pixels of the panel. */
function spotOf(container: HTMLElement, index: number) {
  const mark = container.querySelectorAll<SVGElement>('.map-drawing .map-mark')[index]
  const [x = NaN, y = NaN] = (mark?.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number)
  return { clientX: x, clientY: y }
}

// Asking 35 buttons for their names takes jsdom seconds on a busy machine.
const PATIENCE = { timeout: 30_000 }

describe('the map', PATIENCE, () => {
  it('names every point that has incidents in reading order, with the counts of data/', () => {
    show()
    const expected = pointsOnMap().map(({ owner, count, borrowed }) => {
      const name = owner.name.split(/,| \(/)[0] ?? ''
      const district = borrowed > 0 ? ', district known, exact point not' : ''
      const part = borrowed > 0 && borrowed < count ? `${borrowed} of ` : ''
      return `${name}${district} ${part}${count} ${count === 1 ? 'incident' : 'incidents'}`
    })
    expect(spoken()).toEqual(expected)
    expect(spoken()).toContain('Green Zone 8 incidents')
    expect(spoken()).toContain('Baghdad, district known, exact point not 5 of 6 incidents')
    expect(spoken()).toContain('Dhi Qar governorate, district known, exact point not 3 incidents')
  })

  it('picks all places of a point together, and tells each in the tip of its name', () => {
    const { views } = show()
    const buttons = names()
    for (const [index, { members }] of pointsOnMap().entries()) {
      const button = buttons[index] ?? document.body
      fireEvent.click(button)
      const picked = views.at(-1)?.filter.place.include ?? []
      expect([...picked].toSorted()).toEqual(members.map(({ id }) => id).toSorted())
      const told = button.title.split('\n')
      expect(told).toHaveLength(members.length)
      for (const { name } of members) expect(told.join()).toContain(`${name} (`)
    }
  })

  it('is named plainly while no incident with a borrowed point is shown, and picks the rest', () => {
    const { views } = show({ filter: toggleValue(EMPTY_FILTER, 'place', 'hillah') })
    fireEvent.click(screen.getByRole('button', { name: 'Hillah 3 incidents', pressed: false }))
    expect(views.at(-1)?.filter.place.include).toEqual(['hillah', 'hillah-north'])
  })

  it('draws every located incident as a mark of its own, hidden from assistive technology', () => {
    const { container } = show()
    const drawing = container.querySelector('.map-drawing')
    expect(drawing?.querySelectorAll('.map-mark')).toHaveLength(64)
    expect(drawing?.getAttribute('aria-hidden')).toBe('true')
  })

  it('says how many have no reported place, and lists them', async () => {
    const { queries } = show()
    expect(screen.getByText('3 of 67 have no reported place')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'list them', pressed: false }))
    expect(queries()).toEqual(['?place=none'])
  })

  it('says nothing of places not reported where all are', () => {
    show({ filter: toggleValue(EMPTY_FILTER, 'type', 'other') })
    expect(screen.queryByText(/reported place/)).toBeNull()
  })

  it('keeps the way back from the list of those without a place', () => {
    const { queries } = show({ filter: toggleValue(EMPTY_FILTER, 'place', NONE) })
    expect(screen.getByText('3 of 3 have no reported place')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'show the others again', pressed: true }))
    expect(queries()).toEqual([''])
  })

  it('picks a place by the keyboard, and highlights its incidents while it has the focus', async () => {
    const { queries, highlight } = show()
    const taji = screen.getByRole('button', { name: 'Camp Taji 6 incidents' })
    act(() => taji.focus())
    const rows = dataset.incidents.flatMap(({ placeId }, row) =>
      placeId === 'camp-taji' ? [row] : [],
    )
    expect([...highlight.rows()].toSorted((a, b) => a - b)).toEqual(rows)
    await userEvent.keyboard('{Enter}')
    expect(queries()).toEqual(['?place=camp-taji'])
    act(() => taji.blur())
    expect(highlight.rows().size).toBe(0)
  })

  it('marks the picked place and keeps the others, faint, so that the choice can be widened', () => {
    const { container } = show({ filter: toggleValue(EMPTY_FILTER, 'place', 'green-zone') })
    const name = 'Green Zone 8 incidents, picked'
    expect(screen.getByRole('button', { name, pressed: true })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Camp Taji 6 incidents left out' })).toBeTruthy()
    expect(container.querySelectorAll('.map-drawing .map-mark-faint')).toHaveLength(64 - 8)
  })

  it('drops what other facets leave out', () => {
    const rockets = incidents.filter(
      ({ type, preferred }) => type === 'rocket' && preferred.placeId,
    )
    const { container } = show({ filter: toggleValue(EMPTY_FILTER, 'type', 'rocket') })
    expect(container.querySelectorAll('.map-drawing .map-mark')).toHaveLength(rockets.length)
    expect(container.querySelectorAll('.map-mark-faint')).toHaveLength(0)
  })

  it('picks a place alone by its name, even where a mark is near', () => {
    const { container, queries, highlight } = show()
    const name = screen.getByRole('button', { name: 'Camp Taji 6 incidents' })
    const place = dataset.incidents.filter(({ placeId }) => placeId !== null)
    for (const index of place.keys()) {
      const at = { ...spotOf(container, index), bubbles: true }
      fireEvent.mouseMove(name, at)
      fireEvent.click(name, at)
    }
    expect(highlight.rows().size).toBe(0)
    expect(new Set(queries())).toEqual(new Set(['?place=camp-taji']))
  })

  it('has no list of places where none is left', () => {
    show({ filter: toggleValue(EMPTY_FILTER, 'type', 'none-such') })
    expect(screen.queryByRole('list', { name: 'Places on the map' })).toBeNull()
  })

  it('rings what is alight', () => {
    const { container } = show({ lit: [0, 1] })
    const located = [0, 1].filter((row) => dataset.incidents[row]?.placeId !== null)
    expect(container.querySelectorAll('.map-drawing .map-ring')).toHaveLength(located.length)
  })

  it('picks the mark nearest to the pointer within 24 px, and nothing farther', () => {
    const { container, queries, highlight } = show()
    const canvas = screen.getByRole('group', { name: /^Map of Iraq/ })
    const spots = Array.from({ length: 63 }, (_, index) => spotOf(container, index))
    const north = spots.reduce((a, b) => (b.clientY < a.clientY ? b : a))
    const at = (dx: number) => ({ ...north, clientX: north.clientX + dx, bubbles: true })
    fireEvent.mouseMove(canvas, at(-20))
    fireEvent.click(canvas, at(-20))
    const bartella = dataset.incidents.findIndex(({ placeId }) => placeId === 'bartella')
    expect([...highlight.rows()]).toEqual([bartella])
    expect(queries()).toEqual([`?incident=${dataset.incidents[bartella]?.id}`])
    expect(screen.getByText(/^Bartella \(Shaquli village\) \(.*within 8/)).toBeTruthy()
    fireEvent.mouseMove(canvas, at(-30))
    fireEvent.click(canvas, at(-30))
    expect(highlight.rows().size).toBe(0)
    expect(queries()).toHaveLength(1)
  })
})

/** Lets the map come to rest, as long as that takes. */
function rest(): void {
  act(() => {
    vi.runAllTimers()
  })
}

describe('moving the map', PATIENCE, () => {
  it('is not written before the reader moves it', () => {
    vi.useFakeTimers()
    const { moves, follow } = show()
    follow({ lat: 33.3, lon: 44.4, zoom: 9 })
    rest()
    expect(moves()).toEqual([])
  })

  it('is written once it rests, rounded, and home is written as nothing', () => {
    vi.useFakeTimers()
    const { moves } = show({ camera: { lat: 33.3, lon: 44.4, zoom: 9 } })
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    rest()
    expect(moves()).toEqual([{ lat: 33.3, lon: 44.4, zoom: 11 }])
    fireEvent.click(screen.getByRole('button', { name: 'Whole country' }))
    rest()
    expect(moves()).toEqual([{ lat: 33.3, lon: 44.4, zoom: 11 }, undefined])
  })

  it('is not written when the map is hidden, shown, or given another size', () => {
    vi.useFakeTimers()
    const { moves, container } = show()
    const before = spotOf(container, 0)
    resize(HIDDEN)
    resize(SIZE)
    expect(spotOf(container, 0)).toEqual(before)
    for (const size of [
      { width: 390, height: 640 },
      { width: 3000, height: 300 },
    ])
      resize(size)
    resize(SIZE)
    expect(spotOf(container, 0)).toEqual(before)
    expect(moves()).toEqual([])
  })

  it('is not written when the map is first shown after it was hidden', () => {
    vi.useFakeTimers()
    const fresh = show()
    const expected = spotOf(fresh.container, 0)
    cleanup()
    setSize(HIDDEN)
    const { moves, container } = show()
    rest()
    resize(SIZE)
    expect(spotOf(container, 0)).toEqual(expected)
    expect(moves()).toEqual([])
  })

  it('is not lost when the panel changes its size before the move is written', () => {
    vi.useFakeTimers()
    const { moves } = show({ camera: { lat: 33.3, lon: 44.4, zoom: 9 } })
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    resize({ width: 600, height: 640 })
    expect(moves()).toEqual([{ lat: 33.3, lon: 44.4, zoom: 10 }])
  })

  it('has a named button for each way', () => {
    show()
    const tools = within(screen.getByRole('group', { name: 'Move the map' }))
    expect(tools.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(
      ['Zoom in', 'Zoom out', 'Whole country', 'Fit to the incidents shown', 'Baghdad'],
    )
  })

  it('cannot fit to what is left when nothing is', () => {
    show({ filter: toggleValue(EMPTY_FILTER, 'place', 'none-such') })
    const fit = screen.getByRole('button', { name: 'Fit to the incidents shown' })
    expect(fit.hasAttribute('disabled')).toBe(true)
  })

  it('by arrow keys works while the map has the focus', () => {
    vi.useFakeTimers()
    const { moves } = show({ camera: { lat: 33.3, lon: 44.4, zoom: 9 } })
    fireEvent.keyDown(screen.getByRole('group', { name: /^Map of Iraq/ }), { key: 'ArrowUp' })
    rest()
    expect(moves()).toHaveLength(1)
    expect(moves()[0]?.lat).toBeGreaterThan(33.3)
    expect(moves()[0]?.lon).toBeCloseTo(44.4, 2)
  })

  it('by the wheel needs Ctrl: plain scrolling is left to the page', () => {
    vi.useFakeTimers()
    const { moves } = show({ camera: { lat: 33.3, lon: 44.4, zoom: 9 } })
    const canvas = screen.getByRole('group', { name: /^Map of Iraq/ })
    expect(fireEvent.wheel(canvas, { deltaY: 100 })).toBe(true)
    expect(screen.getByText('Hold Ctrl or ⌘ and scroll to zoom')).toBeTruthy()
    expect(fireEvent.wheel(canvas, { deltaY: 100, ctrlKey: true })).toBe(false)
    rest()
    expect(moves()).toHaveLength(1)
    expect(moves()[0]?.zoom).toBeLessThan(9)
  })
})
