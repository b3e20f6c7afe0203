import { useId } from 'react'

import type { Frame } from './frame.ts'
import { pathScale, pathTransform } from './geoPath.ts'
import { short } from './number.ts'
import { usePalette } from './palette.ts'
import type { Precision } from './precision.ts'

interface PrecisionDiscsProps {
  readonly precision: Precision
  readonly frame: Frame
}

const HATCH_STEP = 7

/** How precisely places are known: a disc of their `precisionKm`, hatching for a whole governorate. */
export function PrecisionDiscs({ precision: { hatched, discs }, frame }: PrecisionDiscsProps) {
  const colour = usePalette()
  const id = useId()
  const scale = pathScale(frame.zoom)
  const step = short(HATCH_STEP / scale)
  return (
    <g>
      {hatched.length > 0 && (
        <pattern
          id={id}
          width={step}
          height={step}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path
            d={`M0 0V${step}`}
            stroke={colour('ink')}
            strokeOpacity={0.14}
            strokeWidth={short(2.4 / scale)}
          />
        </pattern>
      )}
      <g className="map-hatched" transform={pathTransform(frame)}>
        {hatched.map(({ slug, path }) => (
          <path key={slug} d={path} fill={`url(#${id})`} />
        ))}
      </g>
      {discs.map(({ key, x, y, radius }) => (
        <circle
          key={key}
          className="map-disc"
          transform={`translate(${short(x)} ${short(y)})`}
          r={short(radius)}
          fill={colour('ink')}
          fillOpacity={0.035}
          stroke={colour('ink')}
          strokeOpacity={0.32}
          strokeDasharray="3 3"
        />
      ))}
    </g>
  )
}
