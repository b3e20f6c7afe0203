import type { Dataset } from '#domain/dataset.ts'
import type { SortKey } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { rowsShown, type Tally } from '#analysis/tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { Panel } from '#ui/Panel.tsx'
import type { Step } from '#state/step.ts'
import { TranslationMark } from '#ui/TranslationMark.tsx'
import { commonWords } from '#i18n/words/common.ts'
import { listWords } from '#i18n/words/list.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import { IncidentRow } from './IncidentRow.tsx'
import { COLUMNS, ListHead } from './ListHead.tsx'
import { LongRows } from './LongRows.tsx'
import { sortRows } from './sortRows.ts'
import './list.css'

interface IncidentListProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly sort: SortKey
  /** Id of the incident whose detail is open. */
  readonly opened: string | undefined
  readonly light: Light
  readonly steps: { readonly incident: Step<string>; readonly sort: Step<SortKey> }
}

/** A list longer than this is drawn as the reader scrolls; a shorter one keeps the rows that a filter hides. */
const MOST_ROWS = 300

/** The incidents that pass the filter, a row each. The table keeps its roles where the rows stack as cards. */
export default function IncidentList({
  dataset,
  tally,
  sort,
  opened,
  light,
  steps,
}: IncidentListProps) {
  const { lang, format, plural } = useLocale()
  const isShort = dataset.incidents.length <= MOST_ROWS
  const rows = useRows(dataset, isShort ? undefined : tally, sort)
  const isLong = rows.length > MOST_ROWS
  const count =
    tally.visible === tally.total
      ? plural(tally.total, commonWords[lang].incidents)
      : listWords[lang].someOf(
          format.number(tally.visible),
          plural(tally.total, summaryWords[lang].ofIncidents),
        )
  function rowAt(row: number, position: number) {
    const incident = dataset.incidents[row]
    if (incident === undefined) return null
    return (
      <IncidentRow
        key={incident.id}
        {...{ incident, row, light }}
        place={dataset.places.get(incident.placeId ?? '')}
        position={isLong ? position : undefined}
        isHidden={tally.fails[row] !== 0}
        isOpen={incident.id === opened}
        step={steps.incident}
      />
    )
  }
  return (
    <Panel
      className="list"
      heading={listWords[lang].heading}
      hint={listWords[lang].hint(count, listWords[lang].sortedBy[sort])}
    >
      {isLong && <p className="list-note">{listWords[lang].asYouScroll}</p>}
      <table
        className={isLong ? 'list-table list-long' : 'list-table'}
        role="table"
        aria-rowcount={isLong ? rows.length + 1 : undefined}
      >
        <caption className="visually-hidden">{count}</caption>
        <ListHead sort={sort} step={steps.sort} position={isLong ? 1 : undefined} />
        {isLong ? (
          <LongRows rows={rows} rowAt={rowAt} />
        ) : (
          <tbody role="rowgroup">
            {tally.visible === 0 && (
              <tr role="row">
                <td role="cell" className="list-none" colSpan={COLUMNS.length}>
                  {listWords[lang].none}
                </td>
              </tr>
            )}
            {rows.map((row, index) => rowAt(row, index + 1))}
          </tbody>
        )}
      </table>
      <TranslationMark />
    </Panel>
  )
}

/** A hook, so that the compiler keeps the order while other things change; without a tally all rows are in it. */
function useRows(dataset: Dataset, tally: Tally | undefined, sort: SortKey): readonly number[] {
  'use memo'
  const rows = tally === undefined ? [...dataset.incidents.keys()] : rowsShown(tally)
  return sortRows(dataset, rows, sort)
}
