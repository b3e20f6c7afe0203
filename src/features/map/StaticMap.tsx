import type { Basemap } from '#data/basemap.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import { groundOf } from '#drawing/ground.ts'
import { Panel } from '#ui/Panel.tsx'

import { StillMap, type StillMapProps } from './StillMap.tsx'

export interface StaticMapProps extends Omit<StillMapProps, 'ground'> {
  readonly basemap: Basemap
}

/** The map as a still picture, until the one that moves takes over. */
export function StaticMap({ basemap, ...props }: StaticMapProps) {
  const { t, lang } = useFullLocale()
  const ground = groundOf(basemap, { governorates: t.codes.governorate, lang })
  return (
    <Panel className="map" heading={t.map.heading} hint={t.map.hint}>
      <StillMap {...props} ground={ground} />
    </Panel>
  )
}
