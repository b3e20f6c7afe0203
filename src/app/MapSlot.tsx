import { useLocale } from '#i18n/useLocale.ts'
import type { MapViewProps } from '#views/map/MapView.tsx'

import { Slot } from './Slot.tsx'
import { useBasemap } from './useBasemap.ts'
import { useLate } from './useLate.ts'

const loadMap = () => import('#views/map/MapView.tsx')

interface MapSlotProps extends Omit<MapViewProps, 'basemap'> {
  readonly className: string
  readonly id?: string | undefined
  readonly onSettled: () => void
}

/** The place of the map, with the lines under it once they have come. */
export function MapSlot({ className, id, onSettled, ...props }: MapSlotProps) {
  const { t } = useLocale()
  const map = useLate(loadMap)
  const basemap = useBasemap()
  return (
    <Slot name={t.page.part.map} onRetry={map.askAnew} {...{ className, id, onSettled }}>
      {basemap.isError && (
        <p className="notice" role="status">
          {t.page.noBasemap}
          <button type="button" className="button" onClick={() => void basemap.refetch()}>
            {t.page.failure.retry}
          </button>
        </p>
      )}
      <map.View {...props} basemap={basemap.data} />
    </Slot>
  )
}
