import type { DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { shareOf } from '#drawing/chartFrame.ts'
import type { NumberedEvent } from '#drawing/events.ts'
import { chartWords } from '#i18n/words/chart.ts'

interface TooltipProps {
  readonly heading: string
  readonly lines: readonly string[]
  readonly events: readonly NumberedEvent[]
  /** The days that it speaks of; it stands beside their last. */
  readonly span: DayRange
  readonly coverage: DayRange
}

/** What the days under the pointer hold, in plain text; the table below says the same. */
export function Tooltip({ heading, lines, events, span, coverage }: TooltipProps) {
  const { lang, format } = useLocale()
  const { start, length } = shareOf(span, coverage)
  const centre = start + length / 2
  const side = centre > 0.5 ? 'is-before' : 'is-after'
  return (
    <div className={`rhythm-tooltip ${side}`} style={{ left: `${centre * 100}%` }}>
      <p className="rhythm-tooltip-heading">{heading}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {events.map(({ number, event }) => (
        <p key={number} className="rhythm-tooltip-event">
          {chartWords[lang].eventNumber(format.number(number), event.title)}
        </p>
      ))}
    </div>
  )
}
