// @vitest-environment jsdom
import fc from 'fast-check'
import { CRS, latLng } from 'leaflet'
import { describe, expect, it } from 'vitest'

import { fitCamera, pixelsPerKm, project, unproject } from '#drawing/mercator.ts'

const anyPlace = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})
const anyZoom = fc.double({ min: 0, max: 18, noNaN: true })

describe('the projection', () => {
  it("is Leaflet's own", () => {
    fc.assert(
      fc.property(anyPlace, anyZoom, (place, zoom) => {
        const ours = project(place, zoom)
        const peer = CRS.EPSG3857.latLngToPoint(latLng(place.lat, place.lon), zoom)
        expect(ours.x).toBeCloseTo(peer.x, 3)
        expect(ours.y).toBeCloseTo(peer.y, 3)
      }),
    )
  })

  it('goes back to where it came from', () => {
    fc.assert(
      fc.property(anyPlace, anyZoom, (place, zoom) => {
        const back = unproject(project(place, zoom), zoom)
        expect(back.lat).toBeCloseTo(place.lat, 6)
        expect(back.lon).toBeCloseTo(place.lon, 6)
      }),
    )
  })

  it('keeps the scale of the ground, to the half per cent by which the globe is no ball', () => {
    const [west, east] = [latLng(33.3, 44.3), latLng(33.3, 44.5)]
    const km = CRS.Earth.distance(west, east) / 1000
    const pixels = project({ lat: 33.3, lon: 44.5 }, 9).x - project({ lat: 33.3, lon: 44.3 }, 9).x
    expect(pixelsPerKm(33.3, 9) / (pixels / km)).toBeCloseTo(1, 2)
  })
})

describe('the closest view', () => {
  const inIraq = fc.record({
    lat: fc.double({ min: 29, max: 37.5, noNaN: true }),
    lon: fc.double({ min: 38.5, max: 49, noNaN: true }),
  })
  const size = { width: 810, height: 640 }
  const padding = { top: 36, right: 90, bottom: 40, left: 255 }

  it('holds every place inside the padding, and could not be closer', () => {
    fc.assert(
      fc.property(fc.array(inIraq, { minLength: 1, maxLength: 20 }), (places) => {
        const camera = fitCamera(places, size, padding, 11)
        if (camera === undefined) throw new Error('no view of some places')
        const middle = project(camera, camera.zoom)
        const spots = places.map((place) => {
          const { x, y } = project(place, camera.zoom)
          return { x: x - middle.x + size.width / 2, y: y - middle.y + size.height / 2 }
        })
        const xs = spots.map(({ x }) => x)
        const ys = spots.map(({ y }) => y)
        const slack = [
          Math.min(...xs) - padding.left,
          size.width - padding.right - Math.max(...xs),
          Math.min(...ys) - padding.top,
          size.height - padding.bottom - Math.max(...ys),
        ]
        for (const room of slack) expect(room).toBeGreaterThan(-0.01)
        const isTight = slack.some((room) => room < 0.01)
        expect(isTight || Math.abs(camera.zoom - 11) < 1e-9).toBe(true)
      }),
    )
  })

  it('is none of no places', () => {
    expect(fitCamera([], size, padding, 11)).toBeUndefined()
  })
})
