import { useState } from 'react'
import { ResponsiveContainer } from 'recharts'

import type { Dataset } from '#domain/dataset.ts'
import { incidentsInWords } from '#i18n/typeCounts.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import { chartFrameOf } from '#layout/chart-frame.ts'
import { countTypes } from '#layout/stacks.ts'
import { rowsShown, type Tally } from '#tally/tally.ts'
import type { Light } from '#ui/light.ts'

import { Chart, type ChartContents } from './Chart.tsx'
import { PointerLayer } from './PointerLayer.tsx'
import type { RhythmSteps } from './steps.ts'

/** Width in CSS pixels that the chart is laid out for until it has been measured. */
const FIRST_WIDTH = 960

interface PlotProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly contents: ChartContents
  readonly light: Light
  readonly steps: RhythmSteps
}

/** The chart at the width it has, with the pointer layer over it; time runs from left to right. */
export function Plot({ dataset, tally, contents, light, steps }: PlotProps) {
  const locale = useFullLocale()
  const [width, setWidth] = useState(FIRST_WIDTH)
  const frame = chartFrameOf(width, contents.coverage, contents.events)
  const shown = rowsShown(tally).flatMap((row) => dataset.incidents[row] ?? [])
  const name = locale.t.rhythm.chart[contents.by](
    locale.format.range(contents.coverage),
    incidentsInWords(countTypes(shown), locale),
  )
  return (
    <div className="rhythm-plot" dir="ltr">
      <ResponsiveContainer
        width="100%"
        height={frame.height}
        initialDimension={{ width: FIRST_WIDTH, height: frame.height }}
        onResize={(measured) => setWidth(measured)}
      >
        <Chart contents={contents} frame={frame} light={light} name={name} />
      </ResponsiveContainer>
      <PointerLayer
        dataset={dataset}
        contents={contents}
        frame={frame}
        light={light}
        steps={steps}
      />
    </div>
  )
}
