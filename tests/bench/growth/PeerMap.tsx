import { useState } from 'react'
import { CircleMarker, MapContainer } from 'react-leaflet'

import type { Dataset } from '#domain/dataset.ts'
import type { GeoPoint } from '#drawing/mercator.ts'

import { useUpdates } from './useUpdates.ts'

interface PeerPoint extends GeoPoint {
  readonly id: string
  readonly isRocket: boolean
}

/** The same incidents on the same change, each a CircleMarker of react-leaflet on Leaflet's canvas. */
export function PeerMap({ dataset }: { readonly dataset: Dataset }) {
  const without = useUpdates()
  const [all] = useState(() => pointsIn(dataset))
  const shown = without ? all.filter(({ isRocket }) => !isRocket) : all
  return (
    <div className="slot slot-map" style={{ inlineSize: 900 }}>
      <MapContainer
        center={[33.3, 44.4]}
        zoom={6}
        preferCanvas
        zoomControl={false}
        style={{ blockSize: '100%' }}
      >
        {shown.map(({ id, lat, lon }) => (
          <CircleMarker key={id} center={[lat, lon]} radius={4} />
        ))}
      </MapContainer>
    </div>
  )
}

function pointsIn({ incidents, places }: Dataset): readonly PeerPoint[] {
  return incidents.flatMap(({ id, type, placeId }): PeerPoint[] => {
    const place = places.get(placeId ?? '')
    if (place === undefined) return []
    return [{ id, lat: place.lat, lon: place.lon, isRocket: type === 'rocket' }]
  })
}
