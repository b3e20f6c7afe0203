import type { ReactNode } from 'react'
import {
  BarChart,
  CartesianGrid,
  ReferenceArea,
  ScatterChart,
  XAxis,
  YAxis,
  type XAxisTickContentProps,
} from 'recharts'

import { useLocale } from '#i18n/useLocale.ts'
import { classNames } from '#ui/classNames.ts'
import type { HighlightStore } from '#ui/highlight.ts'

import styles from './chart.module.css'
import type { ChartContents } from './contents.ts'
import { DayMarks } from './DayMarks.tsx'
import { DayTick, dayTicks } from './DayTick.tsx'
import { EventLines } from './EventLines.tsx'
import { frameOf, MARGIN, type ChartFrame } from './frame.ts'
import { barsOf, WeekBars } from './WeekBars.tsx'

interface DrawingProps {
  readonly contents: ChartContents
  readonly width: number
  readonly highlight: HighlightStore
  /** Number of the event that the reader points at in the list. */
  readonly pointedEvent?: number | undefined
  /** What follows the pointer. */
  readonly children?: ReactNode
}

/** The chart at a width: a scatter chart by day, a bar chart by week, on the same axis of days. */
export function Drawing({ contents, width, highlight, pointedEvent, children }: DrawingProps) {
  const frame = frameOf(contents, width)
  const layout = {
    width,
    height: frame.height,
    margin: { top: frame.top, right: MARGIN.end, bottom: 0, left: 0 },
    // Otherwise the chart calls itself an application and takes the arrow keys; the table is the way by keyboard.
    accessibilityLayer: false,
  }
  const common = (
    <>
      <Axes contents={contents} frame={frame} />
      <EventLines frame={frame} pointed={pointedEvent} />
    </>
  )
  return contents.by === 'week' ? (
    <BarChart {...layout} data={barsOf(contents.columns)}>
      {common}
      <WeekBars highlight={highlight} />
      {children}
    </BarChart>
  ) : (
    <ScatterChart {...layout}>
      {common}
      <DayMarks marks={contents.marks} radius={frame.markRadius} highlight={highlight} />
      {children}
    </ScatterChart>
  )
}

interface AxesProps {
  readonly contents: ChartContents
  readonly frame: ChartFrame
}

/** The axes and grid, and the days picked behind them. */
function Axes({ contents: { coverage, picked }, frame }: AxesProps) {
  const { format } = useLocale()
  const { months, dates } = dayTicks(coverage, frame.dayWidth)
  return (
    <>
      {picked.map(({ from, to }, index) => (
        <ReferenceArea
          // oxlint-disable-next-line react/no-array-index-key -- where one area goes as another comes, Recharts takes away the layer of both
          key={index}
          className={classNames(styles.picked)}
          x1={from - 0.5}
          x2={to + 0.5}
          zIndex={-200}
        />
      ))}
      <CartesianGrid verticalValues={months.slice(1)} />
      <XAxis
        type="number"
        dataKey="day"
        domain={[coverage.from - 0.5, coverage.to + 0.5]}
        ticks={[...months, ...dates]}
        tick={(tick: XAxisTickContentProps) => (
          <DayTick {...tick} coverage={coverage} picked={picked} />
        )}
        tickLine={false}
        interval={0}
        height={MARGIN.xAxis}
      />
      <YAxis
        type="number"
        dataKey="level"
        domain={[0, frame.highest]}
        allowDecimals={false}
        tickFormatter={format.number}
        tick={{ fill: 'var(--ink-soft)' }}
        axisLine={false}
        tickLine={false}
        width={MARGIN.yAxis}
      />
    </>
  )
}
