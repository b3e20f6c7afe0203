import { reasonFor, type Grounds } from '#analysis/scope/reason.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Basis } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { LeaveOut } from '#ui/LeaveOut.tsx'
import { SourceDetails } from '#ui/SourceDetails.tsx'
import type { Step } from '#state/step.ts'

import type { FieldGroup } from './claimGroups.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'
import { reasonInWords } from './reasonWords.ts'
import { Value } from './Value.tsx'
import { detailWords } from './detailWords.ts'

interface FieldRowsProps {
  readonly group: FieldGroup
  readonly grounds: Grounds
  /** Whether a source counts, by id. */
  readonly counts: (sourceId: string) => boolean
  readonly dataset: Dataset
  readonly basis: Basis
  readonly steps: {
    readonly actorPage: Step<string | undefined>
    readonly struck: Step<string>
  }
}

/** All that is said of one field, under its name and the rule by which the value shown was chosen. */
export function FieldRows({ group, grounds, counts, dataset, basis, steps }: FieldRowsProps) {
  const locale = useLocale()
  const { field, sayings, whole } = group
  const reason = reasonFor(field, grounds)
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="rowgroup" colSpan={3} className="detail-field">
          <span className="detail-field-name">{longCodeWords[locale.lang].claimField[field]}</span>{' '}
          <span className="detail-reason">
            {reason.rule === 'unsaid' && !whole
              ? detailWords[locale.lang].reason.unsaidCounted
              : reasonInWords(field, reason, locale)}
          </span>
        </th>
      </tr>
      {sayings.map(({ claim, sources, counted, preferred }) =>
        sources.map((source, index) => (
          <tr
            key={`${claim.value} ${claim.status} ${source.id}`}
            role="row"
            data-left-out={!counted || undefined}
          >
            {index === 0 && (
              <td role="cell" className="detail-value" rowSpan={sources.length}>
                <Value {...{ claim, dataset, preferred }} step={steps.actorPage} />
              </td>
            )}
            <td role="cell" className="detail-source">
              <SourceDetails source={source} counted={counts(source.id)} />
            </td>
            <td role="cell" className="detail-act">
              <LeaveOut
                source={source}
                struck={basis.without.includes(source.id)}
                step={steps.struck}
              />
            </td>
          </tr>
        )),
      )}
    </tbody>
  )
}
