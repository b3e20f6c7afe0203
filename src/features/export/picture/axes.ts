import { daysOfMonth, monthOf, type DayRange } from '#domain/day.ts'
import { riseOf, ticksUpTo, type ChartFrame } from '#drawing/chartFrame.ts'
import { edgesOf, type ChartPlot } from '#drawing/chartPlot.ts'
import type { NumberedEvent } from '#drawing/events.ts'
import type { Font } from '#drawing/font.ts'

import { h, num, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'
import { line } from './text.ts'

const TICK: Font = { size: 11, weight: 400, family: 'sans' }
const MONTH: Font = { size: 12, weight: 600, family: 'sans' }
const NUMBER: Font = { size: 11, weight: 400, family: 'sans' }
const HALF_DAY = 0.5
const UNDER_AXIS = 16

/** Days along the bottom with the months named and parted, whole numbers up the side, to the tallest column. */
export function axes(top: number, frame: ChartFrame, plot: ChartPlot, pen: Pen): Markup {
  const { colours, locale } = pen
  const { months, dates } = frame.ticks
  const y = plot.bottom + UNDER_AXIS
  const tick = { y, font: TICK, colour: 'ink-soft', align: 'middle' } as const
  const month = { y, font: MONTH, colour: 'ink-soft', align: 'left' } as const
  return h(
    'g',
    {},
    levels(top, plot, pen),
    months.slice(1).map((day) => upright(plot, plot.xOf(day - HALF_DAY), colours.line)),
    rule(plot, plot.bottom, { stroke: colours['line-strong'] }),
    months.map((day) => {
      const x = plot.xOf(day - HALF_DAY)
      return line(pen, locale.format.monthName(monthOf(day)), { x, ...month })
    }),
    dates.map((day) => {
      const number = locale.format.number(day - daysOfMonth(monthOf(day)).from + 1)
      return line(pen, number, { x: plot.xOf(day), ...tick })
    }),
  )
}

function levels(top: number, plot: ChartPlot, pen: Pen): readonly Markup[] {
  const look = { x: plot.left - 8, font: TICK, colour: 'ink-soft', align: 'middle' } as const
  return ticksUpTo(top).flatMap((level) => {
    const y = plot.yOf(level)
    return [
      rule(plot, y, { stroke: pen.colours.line, 'stroke-dasharray': '1 5' }),
      line(pen, pen.locale.format.number(level), { y: y + 4, ...look }),
    ]
  })
}

/** The days that the dates of the filter pick, as a ground behind the chart. */
export function pickedGrounds(
  picked: readonly DayRange[],
  plot: ChartPlot,
  { colours }: Pen,
): readonly Markup[] {
  return picked.map((span) => {
    const [x, end] = edgesOf(span, plot)
    const size = { width: end - x, height: plot.bottom - plot.top }
    const look = { fill: colours['accent-ground'], stroke: colours['line-strong'] }
    return h('rect', { class: 'picked', x, y: plot.top, ...size, ...look })
  })
}

/** The numbers of the context events above the plot, each with a dotted line down its day. */
export function eventNumbers(
  events: readonly NumberedEvent[],
  frame: ChartFrame,
  plot: ChartPlot,
  pen: Pen,
): Markup {
  const spots = events.map(({ number, day }, index) => ({
    number,
    x: plot.xOf(day),
    y: plot.top - riseOf(frame, index),
  }))
  const stroke = pen.colours['line-strong']
  return h(
    'g',
    {},
    spots.map(({ x, y }) =>
      h('path', {
        d: `M${num(x)} ${num(y)}V${num(plot.bottom)}`,
        stroke,
        'stroke-dasharray': '1 3',
      }),
    ),
    spots.map(({ number, x, y }) => eventNumber(pen, number, x, y, frame.eventSize / 2 - 0.5)),
  )
}

/** The number that stands for a context event on the chart and in its list. */
export function eventNumber(pen: Pen, number: number, cx: number, cy: number, r = 8.5): Markup {
  const { card, 'line-strong': stroke } = pen.colours
  return h(
    'g',
    {},
    h('circle', { cx, cy, r, fill: card, stroke }),
    line(pen, pen.locale.format.number(number), {
      x: cx,
      y: cy + 4,
      font: NUMBER,
      colour: 'ink',
      align: 'middle',
    }),
  )
}

function rule(plot: ChartPlot, y: number, look: Readonly<Record<string, string>>): Markup {
  return h('path', { d: `M${num(plot.left)} ${num(y)}H${num(plot.right)}`, ...look })
}

function upright(plot: ChartPlot, x: number, stroke: string): Markup {
  return h('path', { d: `M${num(x)} ${num(plot.top)}V${num(plot.bottom)}`, stroke })
}
