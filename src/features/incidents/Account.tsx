import { differencesIn } from '#analysis/scope/differences.ts'
import type { Claim, Dataset, Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'
import { OwnText } from '#ui/OwnText.tsx'

import styles from './detail.module.css'
import { detailWords } from './detailWords.ts'
import { differenceInWords } from './differenceWords.ts'

interface AccountProps {
  readonly incident: Incident
  readonly dataset: Dataset
  /** The claims that count. */
  readonly claims: readonly Claim[]
}

/** What happened in a sentence or two. Where accounts differ, it first says so and how. */
export function Account({ incident, dataset, claims }: AccountProps) {
  const locale = useLocale()
  const { lang } = locale
  const differences = differencesIn(claims, dataset)
  return (
    <>
      {differences.length > 0 && (
        <div className={styles.differ}>
          <p>
            <strong>{detailWords[lang].differ}</strong>
          </p>
          <ul>
            {differences.map((difference) => (
              <li key={difference.field}>
                <b>{detailWords[lang].lead(longCodeWords[lang].claimField[difference.field])}</b>{' '}
                <span>{differenceInWords(difference, dataset, locale)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {incident.note !== '' && (
        <p className={styles.summary}>
          <OwnText>{incident.note}</OwnText>
        </p>
      )}
    </>
  )
}
