import type { Day } from '#domain/day.ts'
import type { SharedView } from '../exportContext.ts'
import { calendarWords } from '#i18n/words/calendar.ts'

import type { CalendarStage } from './calendar.ts'
import { groundOf } from './day.ts'
import { swatch, typeKeys, type Key } from './legend.ts'
import { h } from './markup.ts'
import type { Pen } from './pen.ts'
import { pictureWords } from './words.ts'

/** What the calendar needs explained. */
export function calendarKeys(shared: SharedView, stage: CalendarStage, pen: Pen): readonly Key[] {
  return [...typeKeys(shared.incidents, pen), ...dayKeys(stage, pen)]
}

/** The grounds and edges of days, each only where it is drawn. */
export function dayKeys(stage: CalendarStage, pen: Pen): readonly Key[] {
  const { colours, locale } = pen
  const days = stage.weeks.flatMap((week) => week.days)
  const spans = [...stage.cells.values()].flatMap((cell) => cell.spans)
  const edge = { fill: 'none', stroke: colours.ink, 'stroke-width': 2 }
  const picked: Key = { sign: swatch(edge), text: pictureWords[locale.lang].picked }
  return [
    ...groundKeys(stage, days, pen),
    ...(days.some(stage.isPicked) ? [picked] : []),
    ...spans.slice(0, 1).map(({ type }): Key => {
      const sign = h('rect', { x: -9, y: -1, width: 18, height: 2, fill: colours[type] })
      return { sign, text: calendarWords[locale.lang].legend.span }
    }),
  ]
}

function groundKeys({ cells }: CalendarStage, days: readonly Day[], pen: Pen): readonly Key[] {
  const { 'line-strong': stroke, 'ink-soft': soft } = pen.colours
  const circle = h('circle', { r: 3, fill: 'none', stroke: soft })
  const drawn = new Set(days.map((day) => cells.get(day)?.state ?? 'outside'))
  return (['none', 'away', 'outside'] as const)
    .filter((state) => drawn.has(state))
    .map((state) => {
      const inside = state === 'away' ? circle : undefined
      const sign = swatch({ ...groundOf(state, pen), stroke }, inside)
      return { sign, text: calendarWords[pen.locale.lang].legend[state] }
    })
}
