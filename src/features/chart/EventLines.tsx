import { usePlotArea, useXAxisScale } from 'recharts'

import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { open } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { classNames } from '#ui/classNames.ts'

import styles from './chart.module.css'
import type { ChartFrame } from './frame.ts'
import { TITLE_GAP, type EventSign } from './signs.ts'

interface EventLinesProps {
  readonly frame: ChartFrame
  /** Number of the event that the reader points at in the list. */
  readonly pointed: number | undefined
}

/**
 * The numbers of the key events above the plot, each with a dotted line down its day; a press opens the event, as do
 * the links below. One element on the scale of the axis: as Recharts' reference lines they took most of the time that
 * the chart needs to appear.
 */
export function EventLines({ frame, pointed }: EventLinesProps) {
  const plot = usePlotArea()
  const xOf = useXAxisScale()
  if (!plot || !xOf) return null
  return frame.signs.map((sign) => (
    <g
      key={sign.number}
      className={classNames(styles.event, sign.number === pointed && styles.pointed)}
      transform={`translate(${xOf(sign.day) ?? 0} ${plot.y})`}
    >
      <line y1={plot.height} y2={-frame.riseOf(sign.lane)} />
      <Sign sign={sign} size={frame.eventSize} rise={frame.riseOf(sign.lane)} />
    </g>
  ))
}

interface SignProps {
  readonly sign: EventSign
  /** Diameter of the number. */
  readonly size: number
  /** How far above the plot it is. */
  readonly rise: number
}

function Sign({ sign: { number, event, isTitled }, size, rise }: SignProps) {
  const { lang, dir, format, own } = useLocale()
  const dispatch = useDispatch()
  const direction = own.dir ?? dir
  return (
    <g
      className={styles.number}
      transform={`translate(0 ${-rise})`}
      onClick={() => dispatch(open({ events: event.id }))}
    >
      <title>{commonWords[lang].act.open(event.title)}</title>
      <circle r={size / 2 - 0.5} />
      <text dy="0.35em" textAnchor="middle">
        {format.number(number)}
      </text>
      {isTitled && (
        <text
          className={styles.title}
          x={size / 2 + TITLE_GAP}
          dy="0.35em"
          direction={direction}
          // Right of its number in every language, as time is.
          textAnchor={direction === 'rtl' ? 'end' : 'start'}
        >
          {event.title}
        </text>
      )}
    </g>
  )
}
