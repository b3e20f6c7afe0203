import { differencesIn } from '#analysis/scope/differences.ts'
import type { Claim, Dataset, Incident, Source } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { longCodeWords } from '#i18n/words/longCodes.ts'

import { differenceInWords } from './differenceWords.ts'
import { detailWords } from './detailWords.ts'

interface AccountProps {
  readonly incident: Incident
  readonly dataset: Dataset
  /** The claims that count; none until they have loaded. */
  readonly claims: readonly Claim[]
  readonly sources: ReadonlyMap<string, Source>
}

/** What happened in a sentence or two. Where accounts differ, that and what differs is said first. */
export function Account({ incident, dataset, claims, sources }: AccountProps) {
  const locale = useLocale()
  const { lang } = locale
  const differences = differencesIn(claims, { sources, places: dataset.places })
  // Until the claims have loaded, only the level of evidence tells.
  const differ =
    differences.length > 0 || (claims.length === 0 && incident.evidence === 'contested')
  return (
    <>
      {differ && (
        <div className="detail-differ">
          <p>
            <strong>{detailWords[lang].differ}</strong>
          </p>
          {differences.length > 0 && (
            <ul>
              {differences.map((difference) => (
                <li key={difference.field}>
                  <b>{detailWords[lang].lead(longCodeWords[lang].claimField[difference.field])}</b>{' '}
                  <span>{differenceInWords(difference, dataset, sources, locale)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {incident.note !== '' && (
        <p className="detail-note">
          <OwnText>{incident.note}</OwnText>
        </p>
      )}
    </>
  )
}
