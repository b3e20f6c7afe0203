import { Surface } from 'recharts'

import type { DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { axisTop, type ChartFrame } from '#drawing/chartFrame.ts'
import { plotOf, type ChartPlot } from '#drawing/chartPlot.ts'
import type { Light } from '#ui/light.ts'
import { chartWords } from '#i18n/words/chart.ts'

import { Axes } from './Axes.tsx'
import { EventMarks } from './EventMarks.tsx'
import { Grid, PickedDays } from './Ground.tsx'
import { Marks } from './Marks.tsx'
import type { ChartContents } from './useContents.ts'
import { WeekBars } from './WeekBars.tsx'
import { shownInWords } from './columnInWords.ts'

interface ChartProps {
  readonly contents: ChartContents
  readonly frame: ChartFrame
  /** Number of the event that the reader points at in the list. */
  readonly pointedEvent: number | undefined
  readonly light: Light
}

/** The drawing alone, from the back to the front: pointers and keys are met elsewhere. */
export function Chart({ contents, frame, pointedEvent, light }: ChartProps) {
  const locale = useLocale()
  const { by, coverage, top, columns, marks, events, picked } = contents
  const time = useSpanName(coverage)
  const name = chartWords[locale.lang].chart[by](time, shownInWords(columns, locale))
  const plot = usePlot(frame, coverage, axisTop(by, top))
  return (
    <Surface role="img" aria-label={name} width={frame.width} height={frame.height}>
      <PickedDays picked={picked} plot={plot} />
      <Grid months={frame.ticks.months} top={top} plot={plot} />
      <EventMarks events={events} frame={frame} plot={plot} pointed={pointedEvent} />
      {by === 'week' && <WeekBars columns={columns} plot={plot} light={light} />}
      <Axes ticks={frame.ticks} top={top} plot={plot} />
      {by === 'day' && <Marks marks={marks} plot={plot} light={light} />}
    </Surface>
  )
}

/** A hook, so that the compiler keeps the places of days and levels while what stands there changes. */
function usePlot(frame: ChartFrame, coverage: DayRange, highest: number): ChartPlot {
  'use memo'
  return plotOf(frame, coverage, highest)
}

/** A hook, so that the compiler keeps the name, which is dear to make. */
function useSpanName(span: DayRange): string {
  const { format } = useLocale()
  return format.range(span)
}
