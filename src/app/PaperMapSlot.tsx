import type { ShownView } from '#share/sharedView.ts'

import { lateCode } from './lateCode.ts'
import { LateSlot } from './LateSlot.tsx'
import { useBasemap } from './useBasemap.ts'

const PAPER_MAP = lateCode(() => import('./PaperMap.tsx'))

/** The place of the map on paper; as long as it is empty the map of the screen is printed. */
export function PaperMapSlot({ paper }: { readonly paper: ShownView | undefined }) {
  const basemap = useBasemap()
  if (paper === undefined || basemap.data === undefined) return null
  return (
    <LateSlot
      part="map"
      className="paper-map-slot"
      code={PAPER_MAP}
      props={{ paper, basemap: basemap.data }}
    />
  )
}
