import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'

import type { MapCamera } from '#filters/view.ts'
import { farthestZoom, homeCamera, rounded, sameCamera } from '#layout/cameras.ts'
import type { GeoPoint } from '#layout/mercator.ts'

import { sizeOf } from './goTo.ts'

interface CameraWish {
  /** The camera of the link; `undefined` is home. */
  readonly camera: MapCamera | undefined
  /** What home must hold. */
  readonly places: readonly GeoPoint[]
  readonly dir: 'ltr' | 'rtl'
  readonly moveMap: (camera: MapCamera | undefined) => void
}

/** Without `reset` Leaflet pans by whole pixels, and a link's camera would drift with every look at it. */
const EXACTLY = { animate: false, reset: true }
/** Milliseconds of rest before a move is written to the link. */
const REST_MS = 250

/**
 * Keeps map and link together: the map follows the link and its own size without a word,
 * and a move by the reader is written once it rests. Returns the way home.
 */
export function useCamera(map: LeafletMap, { camera, places, dir, moveMap }: CameraWish) {
  const quiet = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  function show(wanted: MapCamera | undefined) {
    const size = sizeOf(map)
    const home = homeCamera(places, size, dir)
    const target = wanted ?? home
    const farthest = farthestZoom(home, size)
    quiet.current = true
    // Leaflet flies off when its zoom is below a new limit, so the limit is lowered before and raised after.
    map.setMinZoom(Math.min(farthest, map.getMinZoom()))
    map.setView([target.lat, target.lon], Math.max(target.zoom, farthest), EXACTLY)
    map.setMinZoom(farthest)
    quiet.current = false
  }
  const follow = useEffectEvent((wanted: MapCamera | undefined) => {
    if (wanted !== undefined && sameCamera(wanted, cameraOf(map))) return
    show(wanted)
  })
  const followSize = useEffectEvent(() => {
    quiet.current = true
    map.invalidateSize({ animate: false })
    show(camera)
  })
  const write = useEffectEvent(() => {
    const moved = rounded(cameraOf(map))
    if (!sameCamera(moved, camera)) moveMap(moved)
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
      const onMoveEnd = () => {
        if (quiet.current) return
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          write()
        }, REST_MS)
      }
      map.on('moveend', onMoveEnd)
      return function stopWriting() {
        clearTimeout(timer.current)
        map.off('moveend', onMoveEnd)
      }
    },
    [map],
  )

  return function goHome() {
    clearTimeout(timer.current)
    show(undefined)
    moveMap(undefined)
  }
}

function cameraOf(map: LeafletMap): MapCamera {
  const { lat, lng } = map.getCenter()
  return { lat, lon: lng, zoom: map.getZoom() }
}
