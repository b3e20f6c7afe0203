import { useState, type PointerEvent } from 'react'
import {
  ReferenceArea,
  Tooltip,
  usePlotArea,
  useXAxisInverseScale,
  useXAxisScale,
  useYAxisInverseScale,
} from 'recharts'

import type { Incident } from '#domain/dataset.ts'
import { lengthInDays } from '#domain/day.ts'
import { narrow, open } from '#state/actions.ts'
import { setDays } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { classNames } from '#ui/classNames.ts'
import type { HighlightStore } from '#ui/highlight.ts'

import styles from './chart.module.css'
import { pickSpan, spanOf } from './columns.ts'
import { ColumnTooltip } from './ColumnTooltip.tsx'
import type { ChartContents, ChartMark } from './contents.ts'

/** Below this many pixels a day, a click picks the day and not a mark. */
const ROOM_TO_HIT = 12
/** The lower edge of the tooltip, as a share of the height of the plot. */
const TOOLTIP_AT = 0.4

/** What the pointer is over: a column by index, and a mark if there is one. */
interface Spot {
  readonly column: number
  readonly mark: ChartMark | undefined
}

interface PointingProps {
  readonly incidents: readonly Incident[]
  readonly contents: ChartContents
  readonly onHighlight: HighlightStore['on']
}

/**
 * Follows the pointer over the plot: a mark opens its incident, a column is picked, a drag picks a range. A finger hits
 * days and no marks.
 */
export function Pointing({ incidents, contents, onHighlight }: PointingProps) {
  const dispatch = useDispatch()
  const [spot, setSpot] = useState<Spot>()
  const [start, setStart] = useState<Spot>()
  const plot = usePlotArea()
  const xOf = useXAxisScale()
  const dayAt = useXAxisInverseScale()
  const levelAt = useYAxisInverseScale()
  if (!plot || !xOf || !dayAt || !levelAt) return null
  const { by, coverage, columns, marks, picked } = contents
  const hitsMarks = by === 'day' && plot.width / lengthInDays(coverage) >= ROOM_TO_HIT

  /** Beside the plot, the nearest column. */
  const spotOf = ({ clientX, clientY, currentTarget, pointerType }: PointerEvent): Spot => {
    const box = currentTarget.getBoundingClientRect()
    const x = plot.x + ((clientX - box.left) / box.width) * plot.width
    const y = plot.y + ((clientY - box.top) / box.height) * plot.height
    const day = Math.round(Number(dayAt(x)))
    const level = Math.floor(Number(levelAt(y)))
    const within = columns.findIndex(({ span }) => day <= span.to)
    const isHit = hitsMarks && pointerType !== 'touch'
    return {
      column: within === -1 ? columns.length - 1 : within,
      mark: isHit ? marks.find((mark) => mark.day === day && mark.level === level) : undefined,
    }
  }

  function point(next: Spot | undefined) {
    setSpot(next)
    if (next?.column === spot?.column && next?.mark === spot?.mark) return
    const rows = next === undefined ? [] : (columns[next.column]?.shown.rows ?? [])
    const mark = next?.mark
    onHighlight(mark === undefined || mark.faint ? rows : [mark.row])
  }

  function release(event: PointerEvent) {
    if (start === undefined) return
    const end = spotOf(event)
    const span = spanOf(between(start, end))
    const incident = incidents[start.mark?.row ?? -1]
    setStart(undefined)
    if (span === undefined) return
    if (start.column !== end.column) dispatch(narrow((filter) => setDays(filter, span)))
    else dispatch(incident === undefined ? pickSpan(span) : open({ incident: incident.id }))
  }

  function between(a: Spot, b: Spot) {
    return columns.slice(Math.min(a.column, b.column), Math.max(a.column, b.column) + 1)
  }

  const covered = spot === undefined ? [] : between(start ?? spot, spot)
  const span = spanOf(covered)
  const isDragged = covered.length > 1
  const mark = isDragged ? undefined : spot?.mark
  const centre = (span && xOf((span.from + span.to) / 2)) ?? 0
  return (
    <>
      {span && (
        <ReferenceArea
          className={classNames(styles.band, isDragged && styles.dragged)}
          x1={span.from - 0.5}
          x2={span.to + 0.5}
        />
      )}
      <rect
        className={styles.pointer}
        data-on-mark={mark !== undefined || undefined}
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          setStart(spotOf(event))
        }}
        onPointerMove={(event) => point(spotOf(event))}
        onPointerUp={release}
        onPointerCancel={() => setStart(undefined)}
        onPointerLeave={() => point(undefined)}
      />
      <Tooltip
        active={span !== undefined}
        cursor={false}
        isAnimationActive={false}
        // Recharts would place it at an incident; here it is shown for days without incidents too.
        wrapperStyle={{
          visibility: span ? 'visible' : 'hidden',
          transform: `translate(${centre}px, ${plot.y + plot.height * TOOLTIP_AT}px)`,
        }}
        content={
          <ColumnTooltip
            columns={covered}
            incident={incidents[mark?.row ?? -1]}
            picked={picked}
            isBefore={centre > plot.x + plot.width / 2}
          />
        }
      />
    </>
  )
}
