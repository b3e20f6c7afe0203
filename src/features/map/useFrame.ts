import { useEffect, useEffectEvent, useState } from 'react'
import { useMapEvents } from 'react-leaflet'

import type { Frame } from '#drawing/frame.ts'

import { frameAhead, frameOf, sameFrame } from './frame.ts'

/** The frame that the map shows or, while it zooms, is on the way to: marks fly there by a CSS transition. */
export function useFrame(): Frame {
  const map = useMapEvents({
    zoom: follow,
    moveend: follow,
    resize: follow,
    zoomanim: (event) => show(frameAhead(map, event)),
  })
  const [frame, setFrame] = useState(() => frameOf(map))

  function follow() {
    show(frameOf(map))
  }
  function show(next: Frame) {
    setFrame((shown) => (sameFrame(shown, next) ? shown : next))
  }
  const catchUp = useEffectEvent(follow)
  useEffect(function followMovesBeforeListening() {
    catchUp()
  }, [])

  return frame
}
