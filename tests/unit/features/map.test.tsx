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
import { incidents, pilesOnMap, placeOf } from '../records.ts'

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

/** The map itself, without the inset, which repeats its names. */
const onMap = () => within(screen.getByRole('group', { name: /^Map of Iraq/ }))
const names = () =>
  within(onMap().getByRole('list', { name: 'Places on the map' })).getAllByRole('button')
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
  it('names all that has incidents in reading order, with the counts of data/', () => {
    show()
    const expected = pilesOnMap().map(
      ({ name, count }) => `Show only: ${name} ${count} ${count === 1 ? 'incident' : 'incidents'}`,
    )
    expect(spoken()).toEqual(expected)
    expect(spoken()).toContain('Show only: Green Zone 8 incidents')
    expect(spoken()).toContain('Show only: Hillah 3 incidents')
    expect(spoken()).toContain('Show only: Baghdad International Airport 8 incidents')
    expect(spoken()).toContain('Show only: Baghdad, district known, exact point not 5 incidents')
    expect(spoken()).toContain('Show only: Dhi Qar, district known, exact point not 3 incidents')
    expect(spoken()).toContain('Show only: Babil governorate 11 incidents')
  })

  it('picks all places of a name together, and tells each in its tip', () => {
    const { views } = show()
    const buttons = names()
    for (const [index, { owner, members }] of pilesOnMap().entries()) {
      if (members.includes(owner) && owner.kind === 'governorate') continue
      const button = buttons[index] ?? document.body
      fireEvent.click(button)
      const picked = views.at(-1)?.filter.place.include ?? []
      expect([...picked].toSorted()).toEqual(members.map(({ id }) => id).toSorted())
      const told = button.title.split('\n')
      expect(told).toHaveLength(members.length)
      for (const { name } of members) expect(told.join()).toContain(`${name} (`)
    }
  })

  it('says of a governorate all that is shown there, and picks it whole instead of places', () => {
    const { container, queries, highlight } = show({
      filter: toggleValue(EMPTY_FILTER, 'place', 'hillah'),
    })
    const name = 'Show only: Babil governorate 3 incidents'
    const babil = onMap().getByRole('button', { name, pressed: false })
    expect(babil.title).toBe('Show only: Babil governorate')
    act(() => babil.focus())
    expect(highlight.rows().size).toBe(3)
    fireEvent.click(babil)
    expect(queries()).toEqual(['?admin1=babil'])
    expect(container.querySelector('.map-label-faint')?.textContent).not.toMatch(/^Babil/)
  })

  it('shows a governorate that is picked as pressed, with all its incidents, and lets it go', () => {
    const { queries } = show({ filter: toggleValue(EMPTY_FILTER, 'admin1', 'babil') })
    const babil = incidents.filter((incident) => placeOf(incident)?.admin1 === 'Babil')
    const name = `Show only: Babil governorate ${babil.length} incidents`
    fireEvent.click(onMap().getByRole('button', { name, pressed: true }))
    expect(queries()).toEqual([''])
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

  it('docks a mark for each of them, which opens it', async () => {
    const { queries } = show()
    const unlocated = incidents.filter(({ preferred }) => preferred.placeId === null)
    const docked = screen.getAllByRole('link', { name: /^Open: / })
    expect(docked.map((link) => link.getAttribute('aria-label'))).toEqual(
      unlocated.map(({ title }) => `Open: ${title}`),
    )
    for (const link of docked) fireEvent.click(link)
    expect(queries()).toEqual(unlocated.map(({ id }) => `?incident=${id}`))
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
    const taji = onMap().getByRole('button', { name: 'Show only: Camp Taji 6 incidents' })
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
    const name = 'Show only: Green Zone 8 incidents'
    const faint = 'Show only: Camp Taji 6 incidents hidden by your filters'
    expect(onMap().getByRole('button', { name, pressed: true })).toBeTruthy()
    expect(onMap().getByRole('button', { name: faint })).toBeTruthy()
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
    const name = onMap().getByRole('button', { name: 'Show only: Camp Taji 6 incidents' })
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

  it('has a key of the types, each a switch for its incidents', () => {
    const { queries } = show({ filter: toggleValue(EMPTY_FILTER, 'type', 'other') })
    const key = within(screen.getByRole('list', { name: 'Types of attack' }))
    expect(key.getAllByRole('button').map((button) => button.getAttribute('aria-pressed'))).toEqual(
      ['false', 'false', 'false', 'true'],
    )
    for (const button of key.getAllByRole('button')) fireEvent.click(button)
    expect(queries()).toEqual([
      '?type=other,rocket',
      '?type=other,ied-convoy',
      '?type=other,ied-diplomatic',
      '',
    ])
  })

  it('names Baghdad as a whole while its places crowd, a switch for its governorate', () => {
    const around = pilesOnMap().filter(({ owner }) => owner.admin1 === 'Baghdad')
    const crowd = around.reduce((sum, { count }) => sum + count, 0)
    const { queries } = show()
    const name = `Show only: Baghdad governorate ${crowd} incidents`
    fireEvent.click(screen.getByRole('button', { name, pressed: false }))
    expect(queries()).toEqual(['?admin1=baghdad'])
    const roomless = names().filter((button) => button.closest('.map-label-roomless'))
    expect(roomless.length).toBeGreaterThanOrEqual(around.length)
  })

  it.each([
    ['one place of it is shown', toggleValue(EMPTY_FILTER, 'place', 'green-zone'), undefined],
    ['the map is near', EMPTY_FILTER, { lat: 33.3, lon: 44.4, zoom: 9 }],
  ])('names the places of Baghdad apart where %s', (_, filter, camera) => {
    show({ filter, camera })
    expect(screen.queryByRole('button', { name: /Baghdad governorate/ })).toBeNull()
    const name = 'Show only: Green Zone 8 incidents'
    expect(onMap().getByRole('button', { name }).closest('.map-label-roomless')).toBeNull()
  })
})

/** The inset, which is for the eye alone. */
function inset(container: HTMLElement): HTMLElement {
  const found = container.querySelector<HTMLElement>('.map-inset')
  expect(found?.getAttribute('aria-hidden')).toBe('true')
  return found ?? document.body
}

describe('Baghdad, enlarged', PATIENCE, () => {
  it('opens the mark that is pressed, and rings it as the map does', () => {
    const { container, queries } = show()
    const [mark] = inset(container).querySelectorAll<SVGElement>('.map-mark')
    const [x, y] = (mark?.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number)
    const at = { clientX: x, clientY: y, bubbles: true }
    fireEvent.pointerMove(inset(container), at)
    expect(inset(container).querySelectorAll('.map-ring')).toHaveLength(1)
    expect(inset(container).title).toMatch(/^Open: /)
    fireEvent.click(inset(container), at)
    const [query = ''] = queries()
    const opened = incidents.find(({ id }) => query === `?incident=${id}`)
    expect(inset(container).title).toBe(`Open: ${opened?.title}`)
  })

  it('filters by the name that is pressed, and leaves the keyboard to the names of the map', () => {
    const { container, queries } = show()
    const buttons = [...inset(container).querySelectorAll('button')]
    expect(buttons.every(({ tabIndex }) => tabIndex === -1)).toBe(true)
    const green = buttons.find(({ textContent }) => textContent === 'Green Zone 8')
    fireEvent.click(green ?? document.body)
    expect(queries()).toEqual(['?place=green-zone'])
  })

  it('goes to Baghdad by its heading, and is not there once the map is near', () => {
    vi.useFakeTimers()
    const { container, moves } = show()
    fireEvent.click(screen.getByText('Baghdad, enlarged'))
    rest()
    expect(moves()[0]?.lat).toBeCloseTo(33.3, 0)
    expect(moves()[0]?.zoom).toBeGreaterThan(8)
    expect(container.querySelector('.map-inset')).toBeNull()
  })

  it.each([
    [{ width: 537, height: 580 }, '208'],
    [{ width: 480, height: 580 }, '190'],
    [{ width: 390, height: 480 }, '164'],
    [{ width: 390, height: 320 }, undefined],
  ])('takes what room there is: %o', (size, width) => {
    setSize(size)
    const { container } = show()
    expect(container.querySelector('.map-inset-drawing')?.getAttribute('width') ?? undefined).toBe(
      width,
    )
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
      ['Zoom in', 'Zoom out', 'Whole country'],
    )
  })

  it('fits to what is shown by one press, and by the next to the whole country', () => {
    vi.useFakeTimers()
    const { moves } = show({ filter: toggleValue(EMPTY_FILTER, 'place', 'erbil-airport') })
    fireEvent.click(screen.getByRole('button', { name: 'Fit to the incidents shown' }))
    rest()
    expect(moves()[0]?.lat).toBeCloseTo(36.2, 0)
    expect(moves()[0]?.zoom).toBeGreaterThan(8)
    fireEvent.click(screen.getByRole('button', { name: 'Whole country' }))
    rest()
    expect(moves()[1]).toBeUndefined()
    expect(screen.getByRole('button', { name: 'Fit to the incidents shown' })).toBeTruthy()
  })

  it('leads to the whole country when nothing is left to fit to', () => {
    show({ filter: toggleValue(EMPTY_FILTER, 'place', 'none-such') })
    expect(screen.getByRole('button', { name: 'Whole country' })).toBeTruthy()
    expect(screen.queryByText('Nothing in view: Fit')).toBeNull()
  })

  it('is offered where nothing that is shown is in view, and only there', () => {
    vi.useFakeTimers()
    const filter = toggleValue(EMPTY_FILTER, 'place', 'erbil-airport')
    const { moves } = show({ filter, camera: { lat: 30.5, lon: 47.5, zoom: 9 } })
    fireEvent.click(screen.getByRole('button', { name: 'Nothing in view: Fit' }))
    rest()
    expect(moves()[0]?.lat).toBeCloseTo(36.2, 0)
    expect(screen.queryByText('Nothing in view: Fit')).toBeNull()
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
