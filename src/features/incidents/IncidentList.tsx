import type { Dataset } from '#domain/dataset.ts'
import type { SortKey } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { Panel } from '#ui/Panel.tsx'
import { TranslationMark } from '#ui/TranslationMark.tsx'
import { commonWords } from '#i18n/words/common.ts'
import { listWords } from '#i18n/words/list.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import { IncidentRow } from './IncidentRow.tsx'
import styles from './list.module.css'
import { COLUMNS, ListHead } from './ListHead.tsx'
import { sortRows } from './sortRows.ts'

interface IncidentListProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly sort: SortKey
  /** Id of the incident whose detail is open. */
  readonly opened: string | undefined
  readonly highlight: HighlightStore
}

/** The incidents that pass the filter, one per row. The roles keep it a table where the style sheet turns rows into cards. */
export default function IncidentList({
  dataset,
  tally,
  sort,
  opened,
  highlight,
}: IncidentListProps) {
  const { lang, format, plural } = useLocale()
  const rows = sortRows(dataset, [...dataset.incidents.keys()], sort)
  const count =
    tally.visible === tally.total
      ? plural(tally.total, commonWords[lang].incidents)
      : listWords[lang].someOf(
          format.number(tally.visible),
          plural(tally.total, summaryWords[lang].ofIncidents),
        )
  return (
    <Panel
      className={styles.root}
      heading={listWords[lang].heading}
      hint={listWords[lang].hint(count, listWords[lang].sortedBy[sort])}
    >
      <table className={styles.table} role="table">
        <caption className="visually-hidden">{count}</caption>
        <ListHead sort={sort} />
        <tbody role="rowgroup">
          {tally.visible === 0 && (
            <tr role="row">
              <td role="cell" className={styles.none} colSpan={COLUMNS.length}>
                {listWords[lang].none}
              </td>
            </tr>
          )}
          {rows.map((row) => {
            const incident = dataset.incidents[row]
            return (
              incident && (
                <IncidentRow
                  key={incident.id}
                  {...{ incident, row, highlight }}
                  place={dataset.places.get(incident.placeId ?? '')}
                  isHidden={tally.fails[row] !== 0}
                  isOpen={incident.id === opened}
                />
              )
            )
          })}
        </tbody>
      </table>
      <TranslationMark />
    </Panel>
  )
}
