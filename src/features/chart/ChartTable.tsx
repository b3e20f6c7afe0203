import { useState } from 'react'

import { ATTACK_TYPES } from '#domain/codes.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { useDispatch } from '#state/navigation.ts'
import { Glyph } from '#ui/Glyph.tsx'

import styles from './chart.module.css'
import { pickSpan, type By, type Column } from './columns.ts'
import { columnHeading } from './columnText.ts'

interface ChartTableProps {
  readonly by: By
  readonly columns: readonly Column[]
}

/** The chart's numbers as a table, made when it is opened; the head of a row picks its dates. */
export function ChartTable(props: ChartTableProps) {
  const { lang } = useLocale()
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{chartWords[lang].showTable}</summary>
      {open && (
        <div>
          <Table {...props} />
        </div>
      )}
    </details>
  )
}

function Table({ by, columns }: ChartTableProps) {
  const locale = useLocale()
  const { lang, format } = locale
  const dispatch = useDispatch()
  return (
    <table className={styles.table}>
      <caption>{chartWords[lang].table[by]}</caption>
      <thead>
        <tr>
          <th scope="col">{chartWords[lang].date[by]}</th>
          {ATTACK_TYPES.map((type) => (
            <th key={type} scope="col">
              <Glyph type={type} /> <span>{codeWords[lang].type[type]}</span>
            </th>
          ))}
          <th scope="col">{chartWords[lang].all}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.span.from}>
            <th scope="row">
              <button
                type="button"
                className="button-text"
                onClick={() => dispatch(pickSpan(column.span))}
              >
                {columnHeading(column, locale)}
              </button>
            </th>
            {ATTACK_TYPES.map((type) => (
              <td key={type}>{format.number(column.shown.byType[type])}</td>
            ))}
            <td>{format.number(column.shown.rows.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
