import { createContext, use, type ComponentType } from 'react'

import type { StaticMapProps } from '#features/map/StaticMap.tsx'

/** A view that stands in `index.html` already, and is only taken over. */
export interface Still {
  /** Draws the picture of the map where the page is built; where it is shown the picture is left as it stands. */
  readonly Map: ComponentType<StaticMapProps> | undefined
}

export const StillContext = createContext<Still | undefined>(undefined)

/** The view that stood on the page before any script ran; `undefined` when none did. */
export function useStill(): Still | undefined {
  return use(StillContext)
}
