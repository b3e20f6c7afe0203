import { useBasemap } from '#data/useBasemap.ts'
import type { MapViewProps } from '#features/map/MapView.tsx'
import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import { Section } from './Section.tsx'
import { useIsLive } from './useIsLive.ts'
import { MapPicture, MapView } from './views.ts'

interface MapSectionProps extends Omit<MapViewProps, 'basemap'> {
  readonly className?: string | undefined
  readonly id?: string | undefined
}

/** The place of the map: a picture of it in the prerendered page, until the live map takes over. */
export function MapSection({ className, id, ...props }: MapSectionProps) {
  const { lang } = useLocale()
  const basemap = useBasemap()
  const isLive = useIsLive()
  return (
    <Section part="map" className={className} id={id}>
      {basemap.isError && (
        <p className="notice" role="status">
          <span>{pageWords[lang].noBasemap}</span>
          <button type="button" className="button" onClick={() => void basemap.refetch()}>
            {pageWords[lang].failure.retry}
          </button>
        </p>
      )}
      {isLive ? (
        <MapView {...props} basemap={basemap.data} />
      ) : (
        <MapPicture {...props} basemap={basemap.data} />
      )}
    </Section>
  )
}
