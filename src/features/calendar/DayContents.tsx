import { ATTACK_TYPES } from '#domain/codes.ts'
import type { Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { CellMark, DayCell } from '#drawing/dayCells.ts'
import { countTypes } from '#drawing/stacks.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { useAlight, type Light } from '#ui/light.ts'

import { spanName } from './names.ts'

/** More marks than this would not fit a cell on a phone: the day then has a count for each type. */
const MOST_MARKS = 6

interface DayContentsProps {
  readonly cell: DayCell
  readonly incidents: readonly Incident[]
  readonly light: Light
}

/** The marks of a day and the lines of incidents whose date is known as a range; named by the cell's link. */
export function DayContents({ cell, incidents, light }: DayContentsProps) {
  const locale = useLocale()
  const isFull = cell.marks.length > MOST_MARKS
  return (
    <>
      <span className="calendar-marks">
        {isFull ? (
          <TypeCounts marks={cell.marks} />
        ) : (
          cell.marks.map((mark) => (
            <DayMark key={mark.row} mark={mark} incident={incidents[mark.row]} light={light} />
          ))
        )}
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

interface DayMarkProps {
  readonly mark: CellMark
  readonly incident: Incident | undefined
  readonly light: Light
}

function DayMark({ mark: { row, type, faint }, incident, light }: DayMarkProps) {
  const isAlight = useAlight(light, [row])
  return (
    <span
      className={`calendar-mark${faint ? ' is-faint' : ''}${isAlight ? ' is-alight' : ''}`}
      data-row={row}
      title={incident?.title}
    >
      <Glyph type={type} founding={incident?.founding} />
    </span>
  )
}

/** The glyph of each type with its count, or on a phone the count of all, in place of marks that would not fit. */
function TypeCounts({ marks }: { readonly marks: readonly CellMark[] }) {
  const { format } = useLocale()
  const counts = countTypes(marks)
  const faint = marks.every((mark) => mark.faint) ? ' is-faint' : ''
  return (
    <>
      {ATTACK_TYPES.filter((type) => counts[type] > 0).map((type) => (
        <span key={type} className={`calendar-count${faint}`}>
          <Glyph type={type} />
          <span>{format.number(counts[type])}</span>
        </span>
      ))}
      <span className={`calendar-count-all${faint}`}>{format.number(marks.length)}</span>
    </>
  )
}
