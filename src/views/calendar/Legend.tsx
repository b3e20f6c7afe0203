import { useLocale } from '#i18n/useLocale.ts'
import { Glyph } from '#ui/Glyph.tsx'

/** What the grounds and edges of the days mean. */
export function Legend() {
  const { t } = useLocale()
  const words = t.calendar.legend
  return (
    <ul className="calendar-legend" aria-label={words.heading}>
      <li>
        <span className="calendar-swatch is-shown">
          <Glyph type="rocket" size={9} />
        </span>
        {words.shown}
      </li>
      <li>
        <span className="calendar-swatch is-shown">
          <Glyph type="rocket" founding={false} size={9} />
        </span>
        {words.hollow}
      </li>
      <li>
        <span className="calendar-swatch is-none" />
        {words.none}
      </li>
      <li>
        <span className="calendar-swatch is-faint">
          <Glyph type="rocket" size={9} />
        </span>
        {words.faint}
      </li>
      <li>
        <span className="calendar-swatch is-away">
          <span className="calendar-hollow" />
        </span>
        {words.away}
      </li>
      <li>
        <span className="calendar-swatch is-outside" />
        {words.outside}
      </li>
      <li>
        <span className="calendar-swatch-span" />
        {words.span}
      </li>
    </ul>
  )
}
