import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet'
import { useEffect, type RefObject } from 'react'

import { densityOf } from '#drawing/density.ts'
import type { Frame } from '#drawing/frame.ts'
import type { PointCounts, Points } from '#drawing/points.ts'

import { drawDensity } from './drawDensity.ts'
import { frameAhead, frameOf } from './frame.ts'

interface Density {
  readonly points: Points
  readonly counts: PointCounts
}

/** Keeps a canvas over the view of the map and draws it anew at each move, and when the colours of the page change. */
export function useDensity(
  map: LeafletMap,
  canvas: RefObject<HTMLCanvasElement | null>,
  { points, counts }: Density,
): void {
  useEffect(
    function followMap() {
      const element = canvas.current
      if (element === null) return undefined
      let drawn = frameOf(map)
      let { color } = getComputedStyle(element)
      const draw = () => {
        drawn = frameOf(map)
        drawDensity(element, densityOf(points, counts, drawn), drawn.view, color)
      }
      const recolour = () => {
        color = getComputedStyle(element).color
        draw()
      }
      const flyAhead = (event: ZoomAnimEvent) => {
        element.style.transform = transformTo(drawn, frameAhead(map, event))
      }
      const colours = new MutationObserver(recolour)
      colours.observe(document.documentElement, { attributeFilter: ['data-theme'] })
      const dark = window.matchMedia('(prefers-color-scheme: dark)')
      dark.addEventListener('change', recolour)
      map.on('move zoomend resize', draw)
      map.on('zoomanim', flyAhead)
      draw()
      return function stopFollowing() {
        colours.disconnect()
        dark.removeEventListener('change', recolour)
        map.off('move zoomend resize', draw)
        map.off('zoomanim', flyAhead)
      }
    },
    [map, canvas, points, counts],
  )
}

/** Where what was drawn for one frame lies in another. */
function transformTo({ origin, view, zoom }: Frame, ahead: Frame): string {
  const scale = 2 ** (ahead.zoom - zoom)
  const x = (origin.x + view.x) * scale - ahead.origin.x
  const y = (origin.y + view.y) * scale - ahead.origin.y
  return `translate(${x}px, ${y}px) scale(${scale})`
}
