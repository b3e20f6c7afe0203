import { useState } from 'react'

import { rowsBut, type Tally } from '#analysis/tally/tally.ts'
import type { Dataset } from '#domain/dataset.ts'
import { countTypes } from '#drawing/stacks.ts'
import { incidentsInWords } from '#i18n/typeCounts.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { narrow } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { toggleValue } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { pointing, type HighlightStore } from '#ui/highlight.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { Toggle } from '#ui/Toggle.tsx'

import { Bar } from '#ui/Bar.tsx'
import styles from './breakdown.module.css'
import { incidentsAt } from './columns.ts'
import { ranksOf, weekdaysOf, type RankedFacet } from './ranks.ts'
import { breakdownWords } from './words.ts'

interface BarsProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly highlight: HighlightStore
}

/** Rows shown before the reader asks for all. */
const FIRST_ROWS = 8

/** The values of a facet, the most frequent first; each filters. */
export function FacetBars({
  facet,
  dataset,
  tally,
  filter,
  highlight,
}: BarsProps & { readonly facet: RankedFacet }) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const [showsAll, setShowsAll] = useState(false)
  const { lang, format, plural } = locale
  const words = breakdownWords[lang]
  const ranks = ranksOf(facet, dataset, tally, locale)
  const total = rowsBut(tally, facet).length
  const rest = ranks.slice(FIRST_ROWS)
  const restCount = rest.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <section className={styles.rank}>
      <h3>{facetWords[lang][facet].label}</h3>
      {ranks.length === 0 && <p className="note">{words.none}</p>}
      {ranks.length > 0 && (
        <ul className={styles.bars} aria-label={facetWords[lang][facet].label}>
          {ranks.slice(0, showsAll ? undefined : FIRST_ROWS).map(({ value, label, rows }) => {
            const types = countTypes(incidentsAt(dataset, rows))
            const share = format.percent(rows.length / total)
            return (
              <li key={value}>
                <Toggle
                  className={styles.row}
                  pressed={filter[facet].include.includes(value)}
                  title={words.row(label, incidentsInWords(types, locale), share)}
                  onPress={() => dispatch(narrow((current) => toggleValue(current, facet, value)))}
                  {...pointing(highlight, rows)}
                >
                  <OwnText>{label}</OwnText>
                  <Bar types={types} scale={ranks[0]?.rows.length ?? 1} />
                  <strong>{format.number(rows.length)}</strong>
                  <span>{share}</span>
                </Toggle>
              </li>
            )
          })}
          {rest.length > 0 && (
            <li className={styles.row}>
              <button
                type="button"
                className="button-text"
                aria-expanded={showsAll}
                onClick={() => setShowsAll(!showsAll)}
              >
                {showsAll ? words.fewer : plural(rest.length, words.more[facet])}
              </button>
              {!showsAll && <strong>{format.number(restCount)}</strong>}
              {!showsAll && <span>{format.percent(restCount / total)}</span>}
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

/** The weekdays in their order, against an even spread. They are no facet and do not filter. */
export function WeekdayBars({ dataset, tally, filter }: BarsProps) {
  const locale = useLocale()
  const { lang, format } = locale
  const words = breakdownWords[lang]
  const weekdays = weekdaysOf(dataset, tally, filter, locale)
  const scale = Math.max(1, ...weekdays.flatMap(({ rows, even }) => [rows.length, even]))
  const [even = 0, ...others] = weekdays.map((weekday) => weekday.even)
  return (
    <section className={styles.rank}>
      <h3>{words.weekday}</h3>
      <ul className={styles.bars} aria-label={words.weekday}>
        {weekdays.map(({ value, label, rows, even: own }) => (
          <li key={value} className={styles.row}>
            <span>{label}</span>
            <Bar types={countTypes(incidentsAt(dataset, rows))} scale={scale} even={own} />
            <strong>{format.number(rows.length)}</strong>
            <span>{tally.visible === 0 ? '' : format.percent(rows.length / tally.visible)}</span>
          </li>
        ))}
      </ul>
      <p className="note">
        {others.every((other) => other === even)
          ? words.even(format.decimal(even))
          : words.evenByDays}
      </p>
    </section>
  )
}
