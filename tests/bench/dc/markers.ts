import { BaseMixin } from 'dc'
import { circleMarker, map, type CircleMarker } from 'leaflet'

/** Where a place is, in degrees. */
type Points = ReadonlyMap<string, readonly [number, number]>

/** A dc chart of one Leaflet marker a place, as wide as its count; a click filters the place. */
export class PlaceMarkers extends BaseMixin {
  readonly #points: Points
  readonly #markers = new Map<string, CircleMarker>()

  constructor(parent: string, points: Points) {
    super()
    this.#points = points
    this.anchor(parent)
  }

  protected override _doRender(): this {
    const ground = map('map', { zoomAnimation: false, fadeAnimation: false })
    ground.setView([33.2, 44], 6)
    for (const [key, [lat, lon]] of this.#points) {
      const className = `marker-${key.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
      const marker = circleMarker([lat, lon], { className }).addTo(ground)
      marker.on('click', () => this.onClick({ key }))
      marker.bindTooltip(key)
      this.#markers.set(key, marker)
    }
    this.#colour()
    return this
  }

  protected override _doRedraw(): this {
    this.#colour()
    return this
  }

  #colour(): void {
    for (const { key, value } of this.group().all()) {
      const shown = value > 0 ? 1 : 0
      const color = this.hasFilter(key) ? '#b03000' : '#1f5fa8'
      const style = { opacity: shown, fillOpacity: shown / 2, color }
      this.#markers
        .get(key)
        ?.setRadius(4 + 3 * Math.sqrt(value))
        .setStyle(style)
    }
  }
}
