import type { Dataset } from '#domain/dataset.ts'
import type { SortKey } from '#filters/view.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { rowsShown, type Tally } from '#tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { Panel } from '#ui/Panel.tsx'
import type { Step } from '#ui/step.ts'
import { TranslationMark } from '#ui/TranslationMark.tsx'

import { IncidentRow } from './IncidentRow.tsx'
import { COLUMNS, ListHead } from './ListHead.tsx'
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

/** The incidents that pass the filter, a row each. The table keeps its roles where the rows stack as cards. */
export function IncidentList({ dataset, tally, sort, opened, light, steps }: IncidentListProps) {
  const { t, format, plural } = useLocale()
  const rows = sortRows(dataset, rowsShown(tally), sort)
  const count =
    tally.visible === tally.total
      ? plural(tally.total, t.common.incidents)
      : t.list.someOf(format.number(tally.visible), plural(tally.total, t.summary.ofIncidents))
  return (
    <Panel
      className="list"
      heading={t.list.heading}
      hint={t.list.hint(count, t.list.sortedBy[sort])}
    >
      <table className="list-table" role="table">
        <caption className="visually-hidden">{count}</caption>
        <ListHead sort={sort} step={steps.sort} />
        <tbody role="rowgroup">
          {rows.length === 0 && (
            <tr role="row">
              <td role="cell" className="list-none" colSpan={COLUMNS.length}>
                {t.list.none}
              </td>
            </tr>
          )}
          {rows.map((row) => {
            const incident = dataset.incidents[row]
            return (
              incident !== undefined && (
                <IncidentRow
                  key={incident.id}
                  {...{ incident, row, opened: incident.id === opened, light }}
                  place={dataset.places.get(incident.placeId ?? '')}
                  step={steps.incident}
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
