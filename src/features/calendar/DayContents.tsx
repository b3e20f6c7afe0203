import { ATTACK_TYPES } from '#domain/codes.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { CellMark, DayCell } from '#drawing/dayCells.ts'
import { countTypes } from '#drawing/stacks.ts'
import { classNames } from '#ui/classNames.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { useIsHighlighted, type HighlightStore } from '#ui/highlight.ts'

import styles from './calendar.module.css'

/** More marks than this do not fit a cell on a phone: the day then has a count for each type. */
const MOST_MARKS = 6

interface DayContentsProps {
  readonly cell: DayCell
  readonly highlight: HighlightStore
}

/** The marks of a day, and lines for incidents whose date is known as a range. The button around them names them. */
export function DayContents({ cell, highlight }: DayContentsProps) {
  return (
    <>
      {(cell.marks.length > 0 || cell.state === 'away') && (
        <span className={styles.marks}>
          {cell.marks.length > MOST_MARKS ? (
            <TypeCounts marks={cell.marks} />
          ) : (
            cell.marks.map((mark) => <DayMark key={mark.row} mark={mark} highlight={highlight} />)
          )}
          {cell.state === 'away' && <span className={styles.hollow} />}
        </span>
      )}
      {cell.spans.map(({ row, type, part, faint }) => (
        <span
          key={row}
          className={classNames(styles.span, `glyph-${type}`)}
          data-part={part}
          data-faint={faint || undefined}
        />
      ))}
    </>
  )
}

interface DayMarkProps {
  readonly mark: CellMark
  readonly highlight: HighlightStore
}

function DayMark({ mark, highlight }: DayMarkProps) {
  const { row, faint, type, hollow, deadly } = mark
  const isHighlighted = useIsHighlighted(highlight, [row])
  return (
    <span
      className={styles.mark}
      data-row={row}
      data-faint={faint || undefined}
      data-alight={isHighlighted || undefined}
      data-deadly={deadly || undefined}
    >
      <Glyph {...{ type, hollow, deadly }} />
    </span>
  )
}

/** A count for each type, or on a phone one for all of them. */
function TypeCounts({ marks }: { readonly marks: readonly CellMark[] }) {
  const { format } = useLocale()
  const counts = countTypes(marks)
  const faint = marks.every((mark) => mark.faint) || undefined
  return (
    <>
      {ATTACK_TYPES.filter((type) => counts[type] > 0).map((type) => (
        <span key={type} className={styles.count} data-faint={faint}>
          <Glyph type={type} />
          <span>{format.number(counts[type])}</span>
        </span>
      ))}
      <span className={styles['count-all']} data-faint={faint}>
        {format.number(marks.length)}
      </span>
    </>
  )
}
