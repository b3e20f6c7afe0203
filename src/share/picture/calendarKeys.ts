import type { SharedView } from '#share/sharedView.ts'

import type { CalendarStage } from './calendar.ts'
import { groundOf } from './day.ts'
import { swatch, typeKeys, type Key } from './legend.ts'
import { h } from './markup.ts'
import type { Pen } from './pen.ts'

/** What the calendar needs explained. */
export function calendarKeys(shared: SharedView, stage: CalendarStage, pen: Pen): readonly Key[] {
  return [...typeKeys(shared.incidents, pen), ...dayKeys(stage, pen)]
}

/** The grounds and edges of days, each only where it is drawn. */
export function dayKeys(stage: CalendarStage, pen: Pen): readonly Key[] {
  const { calendar, picture } = pen.locale.t
  const { colours } = pen
  const stroke = colours['line-strong']
  const days = stage.weeks.flatMap((week) => week.days)
  const cells = [...stage.cells.values()]
  const span = cells.flatMap((cell) => cell.spans)[0]
  const states = (['none', 'away'] as const).filter((state) =>
    cells.some((cell) => cell.state === state),
  )
  const circle = h('circle', { r: 3, fill: 'none', stroke: colours['ink-soft'] })
  return [
    ...states.map((state): Key => {
      const inside = state === 'away' ? circle : undefined
      return {
        sign: swatch({ ...groundOf(state, pen), stroke }, inside),
        text: calendar.legend[state],
      }
    }),
    ...(days.some((day) => !stage.cells.has(day))
      ? [{ sign: swatch({ ...groundOf('outside', pen), stroke }), text: calendar.legend.outside }]
      : []),
    ...(days.some(stage.isPicked)
      ? [
          {
            sign: swatch({ fill: 'none', stroke: colours.ink, 'stroke-width': 2 }),
            text: picture.picked,
          },
        ]
      : []),
    ...(span === undefined
      ? []
      : [
          {
            sign: h('rect', { x: -9, y: -1, width: 18, height: 2, fill: colours[span.type] }),
            text: calendar.legend.span,
          },
        ]),
  ]
}
