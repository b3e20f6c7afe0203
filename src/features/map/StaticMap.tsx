import type { Basemap } from '#domain/basemap.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { groundOf } from '#drawing/ground.ts'
import { Panel } from '#ui/Panel.tsx'
import { codeWords } from '#i18n/words/codes.ts'
import { mapWords } from '#i18n/words/map.ts'

import { StillMap, type StillMapProps } from './StillMap.tsx'

export interface StaticMapProps extends Omit<StillMapProps, 'ground'> {
  readonly basemap: Basemap
}

/** The map as a still picture, until the one that moves takes over. */
export function StaticMap({ basemap, ...props }: StaticMapProps) {
  const { lang } = useLocale()
  const ground = groundOf(basemap, { governorates: codeWords[lang].governorate, lang })
  return (
    <Panel className="map" heading={mapWords[lang].heading} hint={mapWords[lang].hint}>
      <StillMap {...props} ground={ground} />
    </Panel>
  )
}
