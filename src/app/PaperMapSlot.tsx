import { useLocale } from '#i18n/useLocale.ts'
import type { ShownView } from '#share/sharedView.ts'

import { lateCode } from './lateCode.ts'
import { Slot } from './Slot.tsx'
import { useBasemap } from './useBasemap.ts'
import { useLate } from './useLate.ts'

const PAPER_MAP = lateCode(() => import('./PaperMap.tsx'))

/** The place of the map on paper; as long as it is empty the map of the screen is printed. */
export function PaperMapSlot({ paper }: { readonly paper: ShownView | undefined }) {
  const { t } = useLocale()
  const map = useLate(PAPER_MAP)
  const basemap = useBasemap()
  if (paper === undefined || basemap.data === undefined) return null
  return (
    <Slot name={t.page.part.map} className="paper-map-slot" onRetry={map.askAnew}>
      <map.View paper={paper} basemap={basemap.data} />
    </Slot>
  )
}
