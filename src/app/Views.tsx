import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode } from 'react'
import { basemapUrl } from 'virtual:dataset-urls'

import { loadBasemap } from '#dataset/load.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Tab, View } from '#filters/view.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Tally } from '#tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { ActorCards } from '#views/actors/ActorCards.tsx'
import { Calendar } from '#views/calendar/Calendar.tsx'
import { IncidentList } from '#views/list/IncidentList.tsx'

import type { Steps } from './steps.ts'
import { useReady } from './useReady.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

const MapView = lazy(() => import('#views/map/MapView.tsx'))
const Rhythm = lazy(() => import('#views/rhythm/Rhythm.tsx'))

interface ViewsProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly view: View
  readonly light: Light
  readonly steps: Steps
}

/** The views side by side; what is pointed at in one is alight in all. */
export function Views({ dataset, tally, view, light, steps }: ViewsProps) {
  const settle = useReady(['map', 'calendar', 'rhythm', 'actors', 'list'])
  const basemap = useQuery({
    queryKey: ['basemap'],
    queryFn: ({ signal }) => loadBasemap(basemapUrl, signal),
  })
  const shared = { dataset, tally, light, steps }
  const { filter } = view
  return (
    <div className="views">
      <Slot tab="map" onSettled={settle}>
        <MapView {...shared} filter={filter} basemap={basemap.data} camera={view.map} />
      </Slot>
      <Slot tab="calendar" onSettled={settle}>
        <Calendar {...shared} filter={filter} />
      </Slot>
      <Slot tab="rhythm" onSettled={settle}>
        <Rhythm {...shared} filter={filter} by={view.by} />
      </Slot>
      <Slot tab="actors" onSettled={settle}>
        <ActorCards {...shared} filter={filter} cards={view.cards} />
      </Slot>
      <Slot tab="list" onSettled={settle}>
        <IncidentList {...shared} sort={view.sort} opened={view.incident} />
      </Slot>
    </div>
  )
}

interface SlotProps {
  readonly tab: Tab
  readonly onSettled: (tab: Tab) => void
  readonly children: ReactNode
}

function Slot({ tab, onSettled, children }: SlotProps) {
  const { t } = useLocale()
  const name = t.page.tab[tab]
  return (
    <div className={`slot slot-${tab}`} id={tab === 'list' ? 'incidents' : undefined} tabIndex={-1}>
      <ViewBoundary
        waiting={<p className="view-waiting">{t.page.loadingView}</p>}
        failed={(retry) => (
          <div className="view-failed" role="alert">
            <p>{t.page.viewFailed(name)}</p>
            <button type="button" className="button" onClick={retry}>
              {t.page.failure.retry}
            </button>
          </div>
        )}
        onSettled={() => onSettled(tab)}
      >
        {children}
      </ViewBoundary>
    </div>
  )
}
