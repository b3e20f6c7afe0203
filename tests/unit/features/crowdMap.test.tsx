// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import type { MapCamera } from '#state/viewState.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
import { tally } from '#analysis/tally/pass.ts'
import MapView from '#features/map/MapView.tsx'

import { grown } from '../../grown.ts'
import { realDataset } from '../realData.ts'
import { recordedLight, recordedStep } from './recorded.ts'

const real = realDataset()
const SIZE = { width: 810, height: 640 }

/** How often the canvas was told to fill a square since it was last cleared. */
let squares = 0

beforeEach(() => {
  squares = 0
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  )
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query !== 'print' }),
  )
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(SIZE.width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SIZE.height)
  const context = {
    setTransform: () => {},
    clearRect: () => {
      squares = 0
    },
    fillRect: () => {
      squares += 1
    },
  }
  // jsdom has no canvas: this stands in for the parts of one that are used.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
    context as unknown as CanvasRenderingContext2D,
  )
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function show(count: number, camera?: MapCamera) {
  const dataset = grown(real, count)
  const light = recordedLight()
  const steps = {
    place: recordedStep<string>(),
    admin1: recordedStep<string>(),
    incident: recordedStep<string>(),
    moveMap: () => {},
  }
  const { container } = render(
    <MapView
      {...{ dataset, light, steps, camera }}
      filter={EMPTY_FILTER}
      tally={tally(columnsOf(dataset), EMPTY_FILTER)}
      basemap={undefined}
    />,
  )
  const incidentsAt = new Map<string, number>()
  for (const { placeId } of dataset.incidents) {
    if (placeId !== null) incidentsAt.set(placeId, (incidentsAt.get(placeId) ?? 0) + 1)
  }
  return { dataset, container, light, steps, incidentsAt }
}

const CLOSE: MapCamera = { lat: 33.3, lon: 44.4, zoom: 7 }

function names() {
  const list = screen.getByRole('list', { name: /^Places with most incidents/ })
  return within(list).getAllByRole('link')
}

describe('a crowded map', () => {
  it('draws a circle for each place with its incidents, and opens the place that is clicked', () => {
    const { container, dataset, light, steps, incidentsAt } = show(2000)
    expect(container.querySelectorAll('.map-circle')).toHaveLength(incidentsAt.size)
    expect(container.querySelector('.map-mark, .map-inset, canvas')).toBeNull()
    expect(screen.getByText(/one circle = one place/)).toBeTruthy()
    const counts = [...container.querySelectorAll('.map-circle text')].map((text) =>
      Number(text.textContent),
    )
    const largest = [...incidentsAt.values()].toSorted((a, b) => b - a)
    expect(counts).toEqual(largest.slice(0, counts.length))
    expect(counts.length).toBeGreaterThan(3)

    const [first] = container.querySelectorAll<SVGElement>('.map-circle')
    const [x = NaN, y = NaN] = (first?.style.transform.match(/-?[\d.]+/g) ?? []).map(Number)
    const canvas = container.querySelector('.map-canvas') ?? document.body
    fireEvent.mouseMove(canvas, { clientX: x, clientY: y })
    const [lit = []] = light.asked
    expect(new Set(lit.map((row) => dataset.incidents[row]?.placeId)).size).toBe(1)
    expect(lit).toHaveLength(largest[0] ?? NaN)
    fireEvent.click(canvas, { clientX: x, clientY: y })
    expect(steps.place.taken).toEqual([dataset.incidents[lit[0] ?? -1]?.placeId])
  })

  it('draws squares for thousands, and names the places with most, each with its count', () => {
    const { container, dataset, incidentsAt } = show(8000, CLOSE)
    expect(container.querySelectorAll('canvas.map-density')).toHaveLength(1)
    expect(container.querySelector('.map-circle, .map-mark')).toBeNull()
    expect(screen.getByText(/the stronger, the more incidents/)).toBeTruthy()
    expect(squares).toBeGreaterThan(50)
    expect(squares).toBeLessThanOrEqual(incidentsAt.size)
    expect(names().length).toBeGreaterThan(10)
    expect(names().length).toBeLessThanOrEqual(60)
    const spoken = new Set(names().map((link) => link.getAttribute('aria-label')))
    const expected = [...incidentsAt].map(([id, count]) => {
      const name = dataset.places.get(id)?.name.split(/,| \(/)[0] ?? ''
      return `${name} ${count} ${count === 1 ? 'incident' : 'incidents'}`
    })
    expect(expected).toEqual(expect.arrayContaining([...spoken]))
  })

  it('is walked by the keyboard over those names', () => {
    const { dataset, steps } = show(8000, CLOSE)
    const [first] = names()
    first?.focus()
    fireEvent.keyDown(first ?? document.body, { key: ' ' })
    const [taken = ''] = steps.place.taken
    const name = dataset.places.get(taken)?.name.split(/,| \(/)[0] ?? '?'
    expect(first?.getAttribute('aria-label')?.startsWith(`${name} `)).toBe(true)
  })
})
