/** An incident as the peer page gets it: what its views show and no more. */
export interface PeerIncident {
  readonly date: string
  readonly title: string
  readonly type: string
  readonly place: string
  /** Latitude and longitude in degrees; `null` when no source names a usable place. */
  readonly point: readonly [number, number] | null
}
