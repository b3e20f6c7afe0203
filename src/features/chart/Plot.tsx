import { useState } from 'react'
import { ResponsiveContainer } from 'recharts'

import type { Incident } from '#domain/dataset.ts'
import type { DayRange } from '#domain/day.ts'
import { chartFrameOf, type ChartFrame } from '#drawing/chartFrame.ts'
import type { NumberedEvent } from '#drawing/events.ts'
import type { Light } from '#ui/light.ts'

import { Chart } from './ChartPlot.tsx'
import { PointerLayer } from './PointerLayer.tsx'
import type { RhythmSteps } from './steps.ts'
import type { ChartContents } from './useContents.ts'

/** Width in CSS pixels that the chart is laid out for until it has been measured. */
const FIRST_WIDTH = 960

interface PlotProps {
  readonly incidents: readonly Incident[]
  readonly contents: ChartContents
  /** Number of the event that the reader points at in the list. */
  readonly pointedEvent: number | undefined
  readonly light: Light
  readonly steps: RhythmSteps
}

/** The chart at the width it has, with the pointer layer over it; time runs from left to right. */
export function Plot({ incidents, contents, pointedEvent, light, steps }: PlotProps) {
  const [width, setWidth] = useState(FIRST_WIDTH)
  const frame = useFrame(width, contents.coverage, contents.events)
  return (
    <div className="rhythm-plot" dir="ltr">
      <ResponsiveContainer
        width="100%"
        height={frame.height}
        initialDimension={{ width: FIRST_WIDTH, height: frame.height }}
        onResize={(measured) => setWidth(measured)}
      >
        <Chart contents={contents} frame={frame} pointedEvent={pointedEvent} light={light} />
      </ResponsiveContainer>
      <PointerLayer
        incidents={incidents}
        contents={contents}
        frame={frame}
        onLight={light.on}
        steps={steps}
      />
    </div>
  )
}

/** A hook, so that the compiler keeps the frame while what stands in it changes. */
function useFrame(width: number, coverage: DayRange, events: readonly NumberedEvent[]): ChartFrame {
  'use memo'
  return chartFrameOf(width, coverage, events)
}
