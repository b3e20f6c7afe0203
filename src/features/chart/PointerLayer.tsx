import type { Incident } from '#domain/dataset.ts'
import { addDays, lengthInDays, type DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { axisTop, shareOf, type ChartFrame } from '#drawing/chartFrame.ts'
import type { Light } from '#ui/light.ts'

import type { RhythmSteps } from './steps.ts'
import { Tooltip } from './Tooltip.tsx'
import type { ChartContents, ChartMark } from './useContents.ts'
import { usePointing, type Spot } from './usePointing.ts'
import { columnHeading, linesOf, spanName } from './columnInWords.ts'

/** Below this many pixels a day, a click picks the day and not a mark. */
const ROOM_TO_HIT = 12

interface PointerLayerProps {
  readonly incidents: readonly Incident[]
  readonly contents: ChartContents
  readonly frame: ChartFrame
  readonly onLight: Light['on']
  readonly steps: RhythmSteps
}

/** Meets the pointer over the plot: a mark opens its incident, a column is picked, a drag picks a range. */
export function PointerLayer({ incidents, contents, frame, onLight, steps }: PointerLayerProps) {
  const locale = useLocale()
  const { by, coverage, columns, top, marks } = contents

  function spotAt(x: number, y: number, box: DOMRect): Spot {
    const share = Math.min(Math.max((x - box.left) / box.width, 0), 1)
    const day = addDays(coverage.from, Math.floor(share * lengthInDays(coverage)))
    const column = columns.findIndex(({ span }) => day <= span.to)
    const level = Math.floor(((box.bottom - y) / box.height) * axisTop(by, top))
    return { column: column === -1 ? columns.length - 1 : column, level }
  }
  function markAt({ column, level }: Spot): ChartMark | undefined {
    if (by === 'week' || frame.dayWidth < ROOM_TO_HIT) return undefined
    const day = columns[column]?.span.from
    return marks.find((mark) => mark.day === day && mark.level === level)
  }
  function onPick(spot: Spot) {
    const incident = incidents[markAt(spot)?.row ?? -1]
    const span = columns[spot.column]?.span
    if (incident !== undefined) steps.incident.take(incident.id)
    else if (span !== undefined) takeSpan(span, steps)
  }
  function onDrag(from: number, to: number) {
    const span = spanOf(columns.slice(from, to + 1))
    if (span !== undefined) steps.days.take(span)
  }
  function onPoint(spot: Spot | undefined) {
    const mark = spot === undefined ? undefined : markAt(spot)
    const rows = spot === undefined ? [] : (columns[spot.column]?.shown.rows ?? [])
    onLight(mark === undefined || mark.faint ? rows : [mark.row])
  }

  const { spot, dragged, handlers } = usePointing({ spotAt, onPick, onDrag, onPoint })
  const reach = dragged ?? (spot && { from: spot.column, to: spot.column })
  const reached = reach === undefined ? [] : columns.slice(reach.from, reach.to + 1)
  const span = spanOf(reached)
  const [only] = reached.length === 1 ? reached : []
  const mark = spot === undefined || only === undefined ? undefined : markAt(spot)
  const title = incidents[mark?.row ?? -1]?.title ?? []
  const { x: left, y: above, width, height } = frame.plot
  return (
    <div
      className={`rhythm-pointer${mark === undefined ? '' : ' is-on-mark'}`}
      style={{ left, top: above, width, height }}
      aria-hidden="true"
      {...handlers}
    >
      {span !== undefined && (
        <>
          <Band span={span} coverage={coverage} dragged={only === undefined} />
          <Tooltip
            heading={only === undefined ? spanName(span, locale) : columnHeading(only, locale)}
            lines={[...linesOf(reached, locale), title].flat()}
            events={only?.events ?? []}
            span={span}
            coverage={coverage}
          />
        </>
      )}
    </div>
  )
}

interface BandProps {
  readonly span: DayRange
  readonly coverage: DayRange
  readonly dragged: boolean
}

function Band({ span, coverage, dragged }: BandProps) {
  const { start, length } = shareOf(span, coverage)
  return (
    <div
      className={`rhythm-band${dragged ? ' is-dragged' : ''}`}
      style={{ left: `${start * 100}%`, width: `${length * 100}%` }}
    />
  )
}

function spanOf(columns: ChartContents['columns']): DayRange | undefined {
  const [first, last] = [columns[0], columns.at(-1)]
  return first && last && { from: first.span.from, to: last.span.to }
}

function takeSpan(span: DayRange, steps: RhythmSteps): void {
  if (span.from === span.to) steps.day.take(span.from)
  else steps.days.take(span)
}
