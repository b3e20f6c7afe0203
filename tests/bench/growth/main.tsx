import '#ui/tokens.css'
import '#ui/base.css'
import '#app/page.css'
import '#features/map/map.css'
import 'leaflet/dist/leaflet.css'

import { createRoot } from 'react-dom/client'

import { loadBasemap, loadDataset } from '#data/load.ts'

import { grown } from '../../grown.ts'
import { GrownMap } from './GrownMap.tsx'
import { GrownPage } from './GrownPage.tsx'
import { PeerMap } from './PeerMap.tsx'
import { watchPage } from './watch.ts'
import './growth.css'

const { signal } = new AbortController()

/** Shows `?n=` made-up incidents: the page, or with `&only=` the map alone or its peer. */
async function main(): Promise<void> {
  const asked = new URLSearchParams(window.location.search)
  const real = await loadDataset({ url: 'core.json' }, signal)
  const basemap = await loadBasemap({ url: 'basemap.json' }, signal)
  const dataset = grown(real, Number(asked.get('rows')))
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id "root".')
  const only = asked.get('only')
  createRoot(root).render(
    <>
      {only === 'map' && <GrownMap dataset={dataset} basemap={basemap} />}
      {only === 'peer' && <PeerMap dataset={dataset} />}
      {only === null && <GrownPage dataset={dataset} basemap={basemap} />}
    </>,
  )
}

watchPage()
void main()
