import type { Map as LeafletMap } from 'leaflet'

import type { Box } from '#drawing/box.ts'
import type { Frame } from '#drawing/frame.ts'
import type { Ground } from '#drawing/ground.ts'

/** What is seen of the open map, what floats over it, and the panes to draw on. */
export interface Sight {
  readonly map: LeafletMap
  readonly frame: Frame
  readonly floating: readonly Box[]
  readonly ground: Ground | undefined
  readonly drawingPane: HTMLElement
  readonly labelPane: HTMLElement
}
