import { missingFields } from '#analysis/scope/missingFields.ts'
import { claimsCounted, countsUnder } from '#analysis/scope/counted.ts'
import type { Dataset, Incident } from '#domain/dataset.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import { groupsOf } from './claimGroups.ts'
import styles from './detail.module.css'
import { detailWords } from './detailWords.ts'
import { FieldRows } from './FieldRows.tsx'

interface ClaimsProps {
  readonly incident: Incident
  readonly dataset: Dataset
  readonly scope: InclusionScope
}

/**
 * Who says what: a row for each value that a source gives, by field. The roles keep it a table where the style sheet
 * stacks its cells.
 */
export function Claims({ incident, dataset, scope }: ClaimsProps) {
  const { lang } = useLocale()
  const { sources, places } = dataset
  const claims = dataset.claims.get(incident.id) ?? []
  const counts = countsUnder(scope, sources)
  const counted = claimsCounted(claims, counts)
  const unsaid = missingFields(counted, incident).map(
    (field) => detailWords[lang].unsaidField[field],
  )
  const grounds = { incident, claims: counted, sources, places }
  if (claims.length === 0) return <p>{detailWords[lang].noSources}</p>
  return (
    <>
      {unsaid.length > 0 && (
        <p className={styles.missing}>
          <b>
            {counted.length === claims.length
              ? detailWords[lang].unsaid
              : detailWords[lang].unsaidCounted}
          </b>{' '}
          <span>{`${summaryWords[lang].or(unsaid)}.`}</span>
        </p>
      )}
      <table className={styles.claims} role="table">
        <caption className="visually-hidden">{detailWords[lang].claimsOf(incident.title)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {detailWords[lang].column.what}
            </th>
            <th role="columnheader" scope="col">
              {detailWords[lang].column.who}
            </th>
            <th role="columnheader" scope="col">
              <span className="visually-hidden">{detailWords[lang].column.action}</span>
            </th>
          </tr>
        </thead>
        {groupsOf(claims, incident, sources, counts).map((group) => (
          <FieldRows key={group.field} {...{ group, grounds, counts, dataset, scope }} />
        ))}
      </table>
    </>
  )
}
