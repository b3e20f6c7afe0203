import { ReferenceLine, type LabelProps } from 'recharts'

import type { NumberedEvent } from '#drawing/events.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { classNames } from '#ui/classNames.ts'

import styles from './chart.module.css'

interface EventLinesProps {
  readonly events: readonly NumberedEvent[]
  /** How far above the plot the centre of each number is, in the order of the events. */
  readonly rises: readonly number[]
  /** Diameter of a number. */
  readonly size: number
  /** Number of the event that the reader points at in the list. */
  readonly pointed: number | undefined
}

/** The numbers of the context events above the plot, each with a dotted line down its day. */
export function EventLines({ events, rises, size, pointed }: EventLinesProps) {
  return events.map(({ number, day }, index) => {
    const rise = rises[index] ?? 0
    const isPointed = number === pointed
    return (
      <ReferenceLine
        key={number}
        className={classNames(styles.event, isPointed && styles.pointed)}
        x={day}
        zIndex={0}
        shape={({ x1, y1, y2 }: LineEnds) => <line x1={x1} x2={x1} y1={y1} y2={y2 - rise} />}
        label={({ viewBox }: LabelProps) => (
          <EventNumber {...{ number, isPointed, rise, size }} {...cornerOf(viewBox)} />
        )}
      />
    )
  })
}

interface LineEnds {
  readonly x1: number
  readonly y1: number
  /** The upper edge of the plot. */
  readonly y2: number
}

function cornerOf(viewBox: LabelProps['viewBox']): { readonly x: number; readonly y: number } {
  const { x = 0, y = 0 } = viewBox !== undefined && 'x' in viewBox ? viewBox : {}
  return { x, y }
}

interface EventNumberProps {
  readonly number: number
  readonly isPointed: boolean
  readonly rise: number
  readonly size: number
  readonly x: number
  readonly y: number
}

function EventNumber({ number, isPointed, rise, size, x, y }: EventNumberProps) {
  const { format } = useLocale()
  return (
    <g
      className={classNames(styles.number, isPointed && styles.pointed)}
      transform={`translate(${x} ${y - rise})`}
    >
      <circle r={size / 2 - 0.5} />
      <text dy="0.35em" textAnchor="middle">
        {format.number(number)}
      </text>
    </g>
  )
}
