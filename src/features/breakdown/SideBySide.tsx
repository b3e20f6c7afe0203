import { rowsBut, type Tally } from '#analysis/tally/tally.ts'
import { ATTACK_TYPES } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import { daysOfMonth, monthOf, monthsOf } from '#domain/day.ts'
import { countTypes } from '#drawing/stacks.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { narrow } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { toggleMonth, toggleValue } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { Glyph } from '#ui/Glyph.tsx'
import type { HighlightStore } from '#ui/highlight.ts'
import { Toggle } from '#ui/Toggle.tsx'

import styles from './breakdown.module.css'
import { incidentsAt, monthColumns, rowsWhere, typeColumns } from './columns.ts'
import { FigureRows } from './FigureRows.tsx'
import { MiniCalendar } from './MiniCalendar.tsx'
import { breakdownWords } from './words.ts'

interface ColumnsProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly highlight: HighlightStore
}

/** A column for each month; its name filters it. */
export function MonthColumns({ dataset, tally, filter, highlight }: ColumnsProps) {
  const dispatch = useDispatch()
  const { lang, format } = useLocale()
  return monthColumns(dataset, tally).map(({ value, span, rows, figures }) => {
    const types = countTypes(incidentsAt(dataset, rows))
    const { from, to } = daysOfMonth(value)
    const isWhole = span.from === from && span.to === to
    const { perWeek } = figures
    return (
      <section key={value} className={styles.column}>
        <h3>
          <Toggle
            className={styles.name}
            pressed={filter.months.include.includes(value)}
            onPress={() => dispatch(narrow((current) => toggleMonth(current, value)))}
          >
            <span>{format.monthName(value)}</span>
          </Toggle>
          {!isWhole && <span className="note">{format.rangeShort(span)}</span>}
        </h3>
        <MiniCalendar
          {...{ dataset, filter, highlight, span, rows }}
          label={breakdownWords[lang].days(format.monthName(value))}
        />
        <FigureRows
          figures={figures}
          note={perWeek === undefined ? '' : breakdownWords[lang].perWeek(format.decimal(perWeek))}
          parts={ATTACK_TYPES.map((type) => ({
            key: type,
            glyph: type,
            name: codeWords[lang].type[type],
            count: types[type],
          }))}
        />
      </section>
    )
  })
}

/** A column for each attack type; its name filters it. */
export function TypeColumns({ dataset, tally, filter, highlight }: ColumnsProps) {
  const dispatch = useDispatch()
  const { lang, format } = useLocale()
  const total = rowsBut(tally, 'type').length
  return typeColumns(dataset, tally, filter).map(({ value, span, rows, figures }) => (
    <section key={value} className={styles.column}>
      <h3>
        <Toggle
          className={styles.name}
          pressed={filter.type.include.includes(value)}
          onPress={() => dispatch(narrow((current) => toggleValue(current, 'type', value)))}
        >
          <Glyph type={value} size={14} />
          <span>{codeWords[lang].type[value]}</span>
        </Toggle>
      </h3>
      <MiniCalendar
        {...{ dataset, filter, highlight, span, rows }}
        label={breakdownWords[lang].days(codeWords[lang].type[value])}
        isAcross
      />
      <FigureRows
        figures={figures}
        note={total === 0 ? '' : format.percent(rows.length / total)}
        parts={monthsOf(span).map((month) => ({
          key: month,
          name: format.monthName(month),
          count: rowsWhere(dataset, rows, ({ date }) => monthOf(date) === month).length,
        }))}
      />
    </section>
  ))
}
