import type { DayRange } from '#domain/day.ts'
import { admittedDays } from '#state/filterDays.ts'
import { isFiltered } from '#state/filter.ts'
import { columnsOf, runsOf, timelineOf, type Column } from '#drawing/chartColumns.ts'
import { axisTop, chartFrameOf } from '#drawing/chartFrame.ts'
import { markCentre, markRadius, plotOf, type ChartPlot } from '#drawing/chartPlot.ts'
import type { NumberedEvent } from '#drawing/events.ts'
import { stackByDay } from '#drawing/stacks.ts'
import type { SharedView } from '../exportContext.ts'

import { axes, eventNumbers, pickedGrounds } from './axes.ts'
import { weekBars } from './bars.ts'
import type { Block } from './block.ts'
import { glyph } from './glyph.ts'
import { h, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'
import { rowsOf } from './rows.ts'

/** What the chart of a view has to draw. */
export interface RhythmStage {
  readonly coverage: DayRange
  readonly columns: readonly Column[]
  /** Most incidents in one column when nothing is filtered. */
  readonly top: number
  readonly events: readonly NumberedEvent[]
  readonly rows: readonly number[]
  /** Unbroken spans of the days picked; none when the dates are not narrowed. */
  readonly picked: readonly DayRange[]
}

/** Gathers what happened along the time, by days or weeks as the view has it. */
export function stageRhythm(shared: SharedView): RhythmStage {
  const { dataset, view, locale } = shared
  const { coverage } = dataset.meta
  const rows = rowsOf(shared)
  const timeline = timelineOf(view.by, locale.weekStart, dataset)
  return {
    coverage,
    columns: columnsOf(timeline, dataset.incidents, { shown: rows, faint: [] }),
    top: timeline.top,
    events: timeline.events,
    rows,
    picked: isFiltered(view.filter, 'day') ? runsOf(admittedDays(view.filter, coverage)) : [],
  }
}

/** Rhythm: incidents by day or week along the time; time runs from left to right in every language. */
export function rhythmBlock(
  shared: SharedView,
  stage: RhythmStage,
  pen: Pen,
  width: number,
): Block {
  const { by } = shared.view
  const frame = chartFrameOf(width, stage.coverage, stage.events)
  const plot = plotOf(frame, stage.coverage, axisTop(by, stage.top))
  const contents =
    by === 'week' ? weekBars(stage.columns, plot, pen) : marks(shared, stage, plot, pen)
  return {
    height: frame.height,
    markup: h(
      'g',
      { class: 'rhythm' },
      pickedGrounds(stage.picked, plot, pen),
      axes(stage.top, frame, plot, pen),
      eventNumbers(stage.events, frame, plot, pen),
      contents,
    ),
  }
}

/** One mark an incident, stacked over its day. */
function marks({ dataset }: SharedView, stage: RhythmStage, plot: ChartPlot, pen: Pen): Markup {
  const radius = markRadius(plot)
  const drawn = stackByDay(dataset.incidents, stage.rows).map(({ day, level, type, founding }) =>
    glyph(pen, markCentre(day, level, plot), { type, founding, radius, mark: 'mark' }),
  )
  return h('g', {}, drawn)
}
