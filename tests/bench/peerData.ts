import { readFileSync } from 'node:fs'

import { incidents, placeOf, type RawPlace } from '../e2e/records.ts'
import type { PeerIncident } from './dc/incident.ts'

type Point = Pick<RawPlace, 'id'> & { readonly lat: number; readonly lon: number }

const PLACES = new URL('../../data/places.json', import.meta.url)

/** The incidents of `data/` as the peer page gets them. */
export function peerIncidents(): readonly PeerIncident[] {
  const located = JSON.parse(readFileSync(PLACES, 'utf8')) as readonly Point[]
  const points = new Map(located.map(({ id, lat, lon }) => [id, [lat, lon] as const]))
  return incidents.map((incident) => ({
    date: incident.date,
    title: incident.title,
    type: incident.type,
    place: placeOf(incident)?.name ?? 'Not reported',
    point: points.get(incident.preferred.placeId ?? '') ?? null,
  }))
}
