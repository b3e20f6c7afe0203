import { unsaidIn } from '#analysis/scope/missingFields.ts'
import { claimsCounted, countsUnder } from '#analysis/scope/counted.ts'
import type { Dataset, Evidence, Incident } from '#domain/dataset.ts'
import type { Basis } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'

import { groupsOf } from './claimGroups.ts'
import { FieldRows } from './FieldRows.tsx'
import { detailWords } from './detailWords.ts'

interface ClaimsProps {
  readonly incident: Incident
  readonly dataset: Dataset
  readonly evidence: Evidence
  readonly basis: Basis
  readonly steps: {
    readonly actorPage: Step<string | undefined>
    readonly struck: Step<string>
  }
}

/**
 * Who says what: a row for each value that a source gives, by field. The table keeps its roles where its
 * cells stack.
 */
export function Claims({ incident, dataset, evidence, basis, steps }: ClaimsProps) {
  const { lang, format } = useLocale()
  const { sources } = evidence
  const claims = evidence.claims.get(incident.id) ?? []
  const counts = countsUnder(basis, sources)
  const counted = claimsCounted(claims, counts)
  const unsaid = unsaidIn(counted, incident).map((field) => detailWords[lang].unsaidField[field])
  const grounds = { incident, claims: counted, sources, places: dataset.places }
  if (claims.length === 0) return <p>{detailWords[lang].noSources}</p>
  return (
    <>
      {unsaid.length > 0 && (
        <p className="detail-unsaid">
          <b>
            {counted.length === claims.length
              ? detailWords[lang].unsaid
              : detailWords[lang].unsaidCounted}
          </b>{' '}
          <span>{`${format.list(unsaid)}.`}</span>
        </p>
      )}
      <table className="detail-claims" role="table">
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
              <span className="visually-hidden">{detailWords[lang].column.act}</span>
            </th>
          </tr>
        </thead>
        {groupsOf(claims, incident, sources, counts).map((group) => (
          <FieldRows key={group.field} {...{ group, grounds, counts, dataset, basis, steps }} />
        ))}
      </table>
    </>
  )
}
