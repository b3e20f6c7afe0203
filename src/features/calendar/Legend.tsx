import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { Glyph } from '#ui/Glyph.tsx'

import styles from './calendar.module.css'

/** What the marks, backgrounds and borders of the days mean. */
export function Legend() {
  const { lang } = useLocale()
  const words = calendarWords[lang].legend
  const mark = <Glyph type="rocket" size={9} />
  return (
    <ul className={styles.legend} aria-label={words.heading}>
      <li>
        <span className={styles.swatch} data-state="shown">
          {mark}
        </span>
        <span>{words.shown}</span>
      </li>
      <li>
        <span className={styles.swatch} data-state="shown">
          <Glyph type="rocket" hollow size={9} />
        </span>
        <span>{words.hollow}</span>
      </li>
      <li>
        <span className="deaths">{words.deaths}</span>
      </li>
      <li>
        <span className={styles.swatch} />
        <span>{words.none}</span>
      </li>
      <li>
        <span className={styles.swatch} data-state="faint">
          {mark}
        </span>
        <span>{words.faint}</span>
      </li>
      <li>
        <span className={styles.swatch} data-state="away">
          <span className={styles.hollow} />
        </span>
        <span>{words.away}</span>
      </li>
      <li>
        <span className={styles.swatch} data-state="outside" />
        <span>{words.outside}</span>
      </li>
      <li>
        <span className={styles['swatch-span']} />
        <span>{words.span}</span>
      </li>
    </ul>
  )
}
