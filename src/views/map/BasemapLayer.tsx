import type { Frame } from '#layout/frame.ts'
import type { Ground } from '#layout/ground.ts'
import { outlineTransform } from '#layout/outline.ts'

interface BasemapLayerProps {
  readonly ground: Ground
  readonly frame: Frame
  /** Slugs of the governorates that the reader picked. */
  readonly picked: readonly string[]
}

/** Land, water and borders, drawn once and scaled to the frame. */
export function BasemapLayer({ ground, frame, picked }: BasemapLayerProps) {
  const transform = outlineTransform(frame.zoom, frame.origin)
  const outlined = ground.governorates.filter(({ slug }) => picked.includes(slug))
  return (
    <g className="map-ground leaflet-zoom-animated" style={{ transform }}>
      <path className="map-sea" d={ground.sea} />
      {ground.countries.map((path) => (
        <path key={path} className="map-country" d={path} />
      ))}
      {ground.governorates.map(({ slug, path }) => (
        <path key={slug} className="map-governorate" d={path} />
      ))}
      <path className="map-lake" d={ground.lakes} />
      <path className="map-river" d={ground.rivers} />
      <path className="map-frontier" d={ground.frontiers} />
      <path className="map-border" d={ground.border} />
      {outlined.map(({ slug, path }) => (
        <path key={slug} className="map-governorate-picked" d={path} />
      ))}
    </g>
  )
}
