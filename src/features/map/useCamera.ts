import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'

import type { MapCamera } from '#state/viewState.ts'
import { farthestZoom, homeCamera, rounded, sameCamera } from '#drawing/cameras.ts'
import type { GeoPoint, Size } from '#drawing/mercator.ts'

import { cameraOf, sizeOf } from './goTo.ts'

interface CameraWish {
  /** The camera of the link; `undefined` is home. */
  readonly camera: MapCamera | undefined
  /** What home must hold. */
  readonly places: readonly GeoPoint[]
  readonly moveMap: (camera: MapCamera | undefined) => void
}

/** Without `reset` Leaflet pans by whole pixels, and a link's camera would drift with every look at it. */
const EXACTLY = { animate: false, reset: true }
/** Milliseconds of rest before a move is written to the link. */
const REST_MS = 250

/** What a reader does on the map or its buttons before they move it. */
const READER_INPUT = ['pointerdown', 'click', 'wheel', 'keydown'] as const

/**
 * Keeps map and link together. The map follows the link and the size of its panel; only a move by the reader is
 * written to the link, once it rests. Returns the way home.
 */
export function useCamera(map: LeafletMap, { camera, places, moveMap }: CameraWish) {
  const movedBy = useRef<'page' | 'reader'>('page')
  /** Where the page itself last put the map. */
  const placed = useRef<MapCamera>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  function show(wanted: MapCamera | undefined) {
    const size = sizeOf(map)
    if (isEmpty(size)) return
    const home = homeCamera(places, size)
    const target = wanted ?? home
    const farthest = farthestZoom(home, size)
    movedBy.current = 'page'
    // Leaflet flies off when its zoom is below a new limit, so the limit is lowered before and raised after.
    map.setMinZoom(Math.min(farthest, map.getMinZoom()))
    map.setView([target.lat, target.lon], Math.max(target.zoom, farthest), EXACTLY)
    map.setMinZoom(farthest)
    placed.current = cameraOf(map)
  }
  const follow = useEffectEvent((wanted: MapCamera | undefined) => {
    if (wanted !== undefined && sameCamera(wanted, cameraOf(map))) return
    show(wanted)
  })
  const followSize = useEffectEvent(() => {
    const { clientWidth: width, clientHeight: height } = map.getContainer()
    // A hidden panel has no size: the map stays as it is until the panel is shown again.
    if (isEmpty({ width, height })) return
    const now = cameraOf(map)
    // A link has a rounded camera: where the map is at one that it stands for, or on the way to the link, it stays.
    const isKept = timer.current !== undefined || sameCamera(now, camera)
    movedBy.current = 'page'
    // At the end of a move Leaflet glides back into its bounds: begun before the view is placed, that would carry it off.
    map.invalidateSize({ animate: false, debounceMoveend: true })
    show(isKept ? now : camera)
  })
  const write = useEffectEvent(() => {
    timer.current = undefined
    const moved = rounded(cameraOf(map))
    // Leaflet tells of a new size 200 ms late, when a reader may have pressed something without moving the map.
    if (!sameCamera(moved, camera ?? placed.current)) moveMap(moved)
  })

  // By value: the link may be read anew without having changed, while the reader is dragging.
  const { lat, lon, zoom } = camera ?? {}
  useLayoutEffect(
    function followLink() {
      const isHome = lat === undefined || lon === undefined || zoom === undefined
      follow(isHome ? undefined : { lat, lon, zoom })
    },
    [lat, lon, zoom],
  )
  useEffect(
    function followPanel() {
      const observer = new ResizeObserver(() => {
        followSize()
      })
      observer.observe(map.getContainer())
      return function stopFollowing() {
        observer.disconnect()
      }
    },
    [map],
  )
  useEffect(
    function writeMoves() {
      // The map with its buttons.
      const body = map.getContainer().parentElement
      const end = new AbortController()
      for (const input of READER_INPUT) {
        body?.addEventListener(input, () => (movedBy.current = 'reader'), {
          capture: true,
          passive: true,
          signal: end.signal,
        })
      }
      const onMoveEnd = () => {
        if (movedBy.current === 'page') return
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          write()
        }, REST_MS)
      }
      map.on('moveend', onMoveEnd)
      return function stopWriting() {
        clearTimeout(timer.current)
        end.abort()
        map.off('moveend', onMoveEnd)
      }
    },
    [map],
  )

  return function goHome() {
    clearTimeout(timer.current)
    timer.current = undefined
    show(undefined)
    moveMap(undefined)
  }
}

function isEmpty({ width, height }: Size): boolean {
  return width === 0 || height === 0
}
