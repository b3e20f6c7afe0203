import { useLocale } from '#i18n/useLocale.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { calendarWords } from '#i18n/words/calendar.ts'

/** What the grounds and edges of the days mean. */
export function Legend() {
  const { lang } = useLocale()
  const words = calendarWords[lang].legend
  return (
    <ul className="calendar-legend" aria-label={words.heading}>
      <li>
        <span className="calendar-swatch is-shown">
          <Glyph type="rocket" size={9} />
        </span>
        <span>{words.shown}</span>
      </li>
      <li>
        <span className="calendar-swatch is-shown">
          <Glyph type="rocket" founding={false} size={9} />
        </span>
        <span>{words.hollow}</span>
      </li>
      <li>
        <span className="calendar-swatch is-none" />
        <span>{words.none}</span>
      </li>
      <li>
        <span className="calendar-swatch is-faint">
          <Glyph type="rocket" size={9} />
        </span>
        <span>{words.faint}</span>
      </li>
      <li>
        <span className="calendar-swatch is-away">
          <span className="calendar-hollow" />
        </span>
        <span>{words.away}</span>
      </li>
      <li>
        <span className="calendar-swatch is-outside" />
        <span>{words.outside}</span>
      </li>
      <li>
        <span className="calendar-swatch-span" />
        <span>{words.span}</span>
      </li>
    </ul>
  )
}
