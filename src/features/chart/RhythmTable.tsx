import { useState } from 'react'

import { ATTACK_TYPES } from '#domain/codes.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { By, Column } from '#drawing/chartColumns.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { StepLink } from '#ui/StepLink.tsx'
import { codeWords } from '#i18n/words/codes.ts'
import { chartWords } from '#i18n/words/chart.ts'

import type { RhythmSteps } from './steps.ts'
import { columnHeading } from './columnInWords.ts'

interface RhythmTableProps {
  readonly by: By
  readonly columns: readonly Column[]
  readonly steps: RhythmSteps
}

/** The chart's numbers as a table, made when it is opened; each row leads to its dates. */
export function RhythmTable(props: RhythmTableProps) {
  const { lang } = useLocale()
  const [open, setOpen] = useState(false)
  return (
    <details className="rhythm-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{chartWords[lang].showTable}</summary>
      {open && (
        <div className="rhythm-table-room">
          <Table {...props} />
        </div>
      )}
    </details>
  )
}

function Table({ by, columns, steps }: RhythmTableProps) {
  const locale = useLocale()
  const { lang, format } = locale
  return (
    <table className="rhythm-table">
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
              <RowHead column={column} steps={steps} name={columnHeading(column, locale)} />
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

interface RowHeadProps {
  readonly column: Column
  readonly steps: RhythmSteps
  readonly name: string
}

function RowHead({ column: { span }, steps, name }: RowHeadProps) {
  if (span.from === span.to) {
    return (
      <StepLink step={steps.day} to={span.from}>
        {name}
      </StepLink>
    )
  }
  return (
    <StepLink step={steps.days} to={span}>
      {name}
    </StepLink>
  )
}
