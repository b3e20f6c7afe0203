import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import type { DayCell } from '#drawing/dayCells.ts'
import { Glyph } from '#ui/Glyph.tsx'

import styles from './calendar.module.css'

interface LegendProps {
  readonly cells: readonly DayCell[]
}

/** What the marks, backgrounds and borders of the days mean, as far as they are there to be seen. */
export function Legend({ cells }: LegendProps) {
  const { lang } = useLocale()
  const words = calendarWords[lang].legend
  const has = (state: DayCell['state']) => cells.some((cell) => cell.state === state)
  return (
    <ul className={styles.legend} aria-label={words.heading}>
      <li>
        <Glyph type="rocket" hollow size={11} />
        <span>{words.hollow}</span>
      </li>
      <li>
        <span className="deaths">{words.deaths}</span>
      </li>
      <li>
        <span className={styles.swatch} />
        <span>{words.none}</span>
      </li>
      {has('faint') && (
        <li>
          <span className={styles.swatch} data-state="faint">
            <Glyph type="rocket" size={9} />
          </span>
          <span>{words.faint}</span>
        </li>
      )}
      {has('away') && (
        <li>
          <span className={styles.swatch} data-state="away">
            <span className={styles.hollow} />
          </span>
          <span>{words.away}</span>
        </li>
      )}
      <li>
        <span className={styles.swatch} data-state="outside" />
        <span>{words.outside}</span>
      </li>
      {cells.some(({ spans }) => spans.length > 0) && (
        <li>
          <span className={styles['swatch-span']} />
          <span>{words.span}</span>
        </li>
      )}
    </ul>
  )
}
