import type { Frame } from './frame.ts'
import { pathScale, pathTransform } from './geoPath.ts'
import { short } from './number.ts'
import type { Outlines } from './outlines.ts'
import { usePalette } from './palette.ts'

interface BasemapPathsProps {
  readonly outlines: Outlines
  readonly frame: Frame
  /** Governorates to set off from the others. */
  readonly picked?: readonly string[]
}

/** Land, water and borders, scaled to the frame; lines are as wide at every scale. */
export function BasemapPaths({ outlines, frame, picked }: BasemapPathsProps) {
  const colour = usePalette()
  const scale = pathScale(frame.zoom)
  const border = { stroke: colour('map-border'), strokeWidth: short(0.75 / scale) }
  return (
    <g className="map-basemap" transform={pathTransform(frame)} fill="none" strokeLinejoin="round">
      <path className="map-ground" d={outlines.sea} fill={colour('map-water')} />
      <path className="map-ground" d={outlines.abroad} fill={colour('map-abroad')} />
      {outlines.governorates.map(({ slug, path }) => (
        <path key={slug} className="map-ground" d={path} fill={colour('map-land')} {...border} />
      ))}
      <path className="map-ground" d={outlines.lakes} fill={colour('map-water')} />
      <path
        className="map-river"
        d={outlines.rivers}
        stroke={colour('map-water')}
        strokeWidth={short(1.5 / scale)}
      />
      <path
        d={outlines.frontiers}
        {...border}
        strokeDasharray={`${short(4 / scale)} ${short(3 / scale)}`}
      />
      <path d={outlines.border} stroke={colour('line-strong')} strokeWidth={short(1 / scale)} />
      {outlines.governorates
        .filter(({ slug }) => picked?.includes(slug))
        .map(({ slug, path }) => (
          <path
            key={slug}
            d={path}
            fill={colour('ink')}
            fillOpacity={0.06}
            stroke={colour('ink-soft')}
            strokeWidth={short(1.5 / scale)}
          />
        ))}
    </g>
  )
}
