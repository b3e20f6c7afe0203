import type { Frame } from '#drawing/frame.ts'
import type { Ground, Shape } from '#drawing/ground.ts'
import { outlineTransform } from '#drawing/outline.ts'

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
      <Outline className="map-sea" shape={ground.sea} />
      {ground.countries.map(({ id, shape }) => (
        <Outline key={id} className="map-country" shape={shape} />
      ))}
      {ground.governorates.map(({ slug, shape }) => (
        <Outline key={slug} className="map-governorate" shape={shape} />
      ))}
      <Outline className="map-lake" shape={ground.lakes} />
      <Outline className="map-river" shape={ground.rivers} />
      <Outline className="map-frontier" shape={ground.frontiers} />
      <Outline className="map-border" shape={ground.border} />
      {outlined.map(({ slug, shape }) => (
        <Outline key={slug} className="map-governorate-picked" shape={shape} />
      ))}
    </g>
  )
}

/** A component of its own, so that there may be a pause after each path that is made. */
function Outline({ className, shape }: { readonly className: string; readonly shape: Shape }) {
  return <path className={className} d={shape()} />
}
