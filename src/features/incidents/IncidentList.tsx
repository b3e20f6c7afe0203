import { useEffect, useRef, type ReactNode, type RefObject } from 'react'

import type { Dataset, Incident } from '#domain/dataset.ts'
import { monthOf, type Month } from '#domain/day.ts'
import type { SortKey } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { rowsShown, type Tally } from '#analysis/tally/tally.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { Panel } from '#ui/Panel.tsx'
import { TranslationMark } from '#ui/TranslationMark.tsx'
import { commonWords } from '#i18n/words/common.ts'
import { listWords } from '#i18n/words/list.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import { IncidentRow } from './IncidentRow.tsx'
import styles from './list.module.css'
import { SortMenu } from './SortMenu.tsx'
import { sortRows } from './sortRows.ts'

interface IncidentListProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly sort: SortKey
  /** Id of the incident whose detail is open. */
  readonly opened: string | undefined
  readonly highlight: HighlightStore
  /** Stands in place of the rows where there are none. */
  readonly emptyResult?: ReactNode
}

const COLUMNS = ['date', 'type', 'what', 'place', 'harm', 'evidence'] as const

/** The incidents that pass the filter, one a row, by month where they stand in order of date. */
export default function IncidentList(props: IncidentListProps) {
  const { dataset, tally, sort, opened, highlight, emptyResult } = props
  const { lang, format, plural } = useLocale()
  const words = listWords[lang]
  const rows = sortRows(dataset, rowsShown(tally), sort)
  const scroller = useStartAtTop(rows)
  const count =
    tally.visible === tally.total
      ? plural(tally.total, commonWords[lang].incidents)
      : words.someOf(
          format.number(tally.visible),
          plural(tally.total, summaryWords[lang].ofIncidents),
        )
  return (
    <Panel
      className={styles.root}
      heading={words.heading}
      hint={count}
      tools={<SortMenu sort={sort} />}
    >
      <div ref={scroller} className={styles.scroll}>
        {/* The roles keep it a table where the style sheet lays a row out in lines. */}
        <table className={styles.table} role="table">
          <caption className="visually-hidden">{count}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map((column) => (
                <th key={column} role="columnheader" scope="col" className={styles[column]}>
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          {tally.visible === 0 && (
            <tbody role="rowgroup">
              <tr role="row">
                <td role="cell" className={styles.none} colSpan={COLUMNS.length}>
                  {emptyResult ?? words.none}
                </td>
              </tr>
            </tbody>
          )}
          {groupsOf(dataset, rows, sort).map(({ month, rows: listed }) => (
            <tbody key={month ?? ''} role="rowgroup">
              {month !== undefined && <MonthHead month={month} count={listed.length} />}
              {listed.map(({ incident, row, isFirstOfDay }) => (
                <IncidentRow
                  key={incident.id}
                  {...{ incident, row, isFirstOfDay, highlight }}
                  place={dataset.places.get(incident.placeId ?? '')}
                  isOpen={incident.id === opened}
                />
              ))}
            </tbody>
          ))}
        </table>
        <TranslationMark />
      </div>
    </Panel>
  )
}

/** Lets a list that scrolls by itself begin at its top whenever it lists something else. */
function useStartAtTop(rows: readonly number[]): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null)
  const listed = rows.join()
  const before = useRef(listed)
  useEffect(
    function startAtTop() {
      if (scroller.current === null || before.current === listed) return
      before.current = listed
      scroller.current.scrollTop = 0
    },
    [listed],
  )
  return scroller
}

function MonthHead({ month, count }: { readonly month: Month; readonly count: number }) {
  const { format } = useLocale()
  return (
    <tr role="row">
      <th role="rowheader" scope="rowgroup" className={styles.month} colSpan={COLUMNS.length}>
        <span>{format.monthName(month)}</span> <span className="soft">{format.number(count)}</span>
      </th>
    </tr>
  )
}

interface ListedIncident {
  readonly incident: Incident
  readonly row: number
  /** Whether the row before has another day, so that this one tells it. */
  readonly isFirstOfDay: boolean
}

interface Group {
  /** Left open where the order is not by date. */
  readonly month: Month | undefined
  readonly rows: readonly ListedIncident[]
}

/** The rows in their order, a group for each month where they stand by date, else one group. */
function groupsOf(dataset: Dataset, rows: readonly number[], sort: SortKey): readonly Group[] {
  const byDate = sort === 'date' || sort === '-date'
  const groups = new Map<Month | undefined, ListedIncident[]>()
  let dayBefore: number | undefined
  for (const row of rows) {
    const incident = dataset.incidents[row]
    if (incident === undefined) continue
    const month = byDate ? monthOf(incident.date) : undefined
    const listed = { incident, row, isFirstOfDay: !byDate || incident.date !== dayBefore }
    dayBefore = incident.date
    const group = groups.get(month)
    if (group === undefined) groups.set(month, [listed])
    else group.push(listed)
  }
  return [...groups].map(([month, listed]) => ({ month, rows: listed }))
}
