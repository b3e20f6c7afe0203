import { reasonFor, type Grounds } from '#analysis/scope/reason.ts'
import type { Claim, Dataset } from '#domain/dataset.ts'
import { open } from '#state/actions.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'
import { classNames } from '#ui/classNames.ts'
import { LeaveOut } from '#ui/LeaveOut.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import { SourceDetails } from '#ui/SourceDetails.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import type { FieldGroup } from './claimGroups.ts'
import styles from './detail.module.css'
import { detailWords } from './detailWords.ts'
import { reasonInWords } from './reasonWords.ts'
import { valueInWords } from './valueWords.ts'

interface FieldRowsProps {
  readonly group: FieldGroup
  readonly grounds: Grounds
  /** Whether a source counts, by id. */
  readonly counts: (sourceId: string) => boolean
  readonly dataset: Dataset
  readonly scope: InclusionScope
}

/** Every claim about one field, under its name and the rule by which the value shown was chosen. */
export function FieldRows({ group, grounds, counts, dataset, scope }: FieldRowsProps) {
  const locale = useLocale()
  const { field, values, allCount } = group
  const reason = reasonFor(field, grounds)
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="rowgroup" colSpan={3} className={styles.field}>
          <span className={styles['field-name']}>
            {longCodeWords[locale.lang].claimField[field]}
          </span>{' '}
          <span className="note">
            {reason.rule === 'unsaid' && !allCount
              ? detailWords[locale.lang].reason.unsaidCounted
              : reasonInWords(field, reason, locale)}
          </span>
        </th>
      </tr>
      {values.map(({ claim, sources, counted, preferred }) =>
        sources.map((source, index) => (
          <tr
            key={`${claim.value} ${claim.status} ${source.id}`}
            role="row"
            data-left-out={!counted || undefined}
          >
            {index === 0 && (
              <td role="cell" className={styles.value} rowSpan={sources.length}>
                <Value {...{ claim, dataset, preferred }} />
              </td>
            )}
            <td role="cell" className={styles.source}>
              <SourceDetails source={source} counted={counts(source.id)} />
            </td>
            <td role="cell" className={styles.action}>
              <LeaveOut source={source} isLeftOut={scope.without.includes(source.id)} />
            </td>
          </tr>
        )),
      )}
    </tbody>
  )
}

interface ValueProps {
  readonly claim: Claim
  readonly dataset: Dataset
  readonly preferred: boolean
}

/** What a claim says, how firmly, about which day, and what a reader should know about it. */
function Value({ claim, dataset, preferred }: ValueProps) {
  const { lang } = useLocale()
  const { status, weak, dayOffset, note } = claim
  const words = detailWords[lang]
  const marked = classNames(styles.marked, 'pill')
  return (
    <>
      <p className={styles.said}>
        <ValueText claim={claim} dataset={dataset} />
        {preferred && <span className={classNames(styles.shown, 'pill')}>{words.shown}</span>}
      </p>
      <ul className={classNames(styles.marks, 'note')}>
        <li className={status === 'contested' || status === 'denied' ? marked : undefined}>
          {words.status[status]}
        </li>
        {weak && <li className={marked}>{words.weak}</li>}
        {claim.collective && <li>{words.collective}</li>}
        {dayOffset !== 0 && <li>{words.offset[dayOffset ?? 'unknown']}</li>}
      </ul>
      {note !== '' && (
        <p className="note">
          <OwnText>{note}</OwnText>
        </p>
      )}
    </>
  )
}

function ValueText({ claim, dataset }: Omit<ValueProps, 'preferred'>) {
  const locale = useLocale()
  const text = valueInWords(claim, dataset, locale)
  const actor = dataset.actors.get(String(claim.value))
  if (actor === undefined) return <b>{text}</b>
  return (
    <b>
      <ViewLink action={open({ actorPage: actor.id })}>{text}</ViewLink>
    </b>
  )
}
