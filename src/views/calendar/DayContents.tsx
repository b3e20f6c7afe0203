import type { Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { CellMark, DayCell } from '#layout/day-cells.ts'
import { Glyph } from '#ui/Glyph.tsx'
import type { Light } from '#ui/light.ts'

import { spanName } from './names.ts'

/** More marks than this would not fit a cell on a phone; the rest become a number. */
const MOST_MARKS = 6

interface DayContentsProps {
  readonly cell: DayCell
  readonly incidents: readonly Incident[]
  readonly light: Light
}

/** The marks of a day and the lines of incidents whose date is known as a range; named by the cell's link. */
export function DayContents({ cell, incidents, light }: DayContentsProps) {
  const locale = useLocale()
  const { t, format } = locale
  const shown = cell.marks.filter(({ faint }) => !faint).map(({ row }) => row)
  const more = cell.marks.length - MOST_MARKS

  function markClass({ row, faint }: CellMark): string {
    const alight = light.rows.has(row) ? ' is-alight' : ''
    return `calendar-mark${faint ? ' is-faint' : ''}${alight}`
  }

  return (
    <>
      <span className="calendar-marks">
        {cell.marks.slice(0, MOST_MARKS).map((mark) => (
          <span
            key={mark.row}
            className={markClass(mark)}
            data-row={mark.row}
            title={incidents[mark.row]?.title}
            onPointerEnter={() => light.on(mark.faint ? [] : [mark.row])}
            onPointerLeave={() => light.on(shown)}
          >
            <Glyph type={mark.type} founding={incidents[mark.row]?.founding} />
          </span>
        ))}
        {more > 0 && <span className="calendar-more">{t.calendar.more(format.number(more))}</span>}
        {cell.state === 'away' && <span className="calendar-hollow" />}
      </span>
      {cell.spans.map(({ row, type, part, faint }) => (
        <span
          key={row}
          className={`calendar-span calendar-span-${type} is-${part}${faint ? ' is-faint' : ''}`}
          title={spanName(incidents[row], locale)}
        />
      ))}
    </>
  )
}
