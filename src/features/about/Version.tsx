import { safeAddress } from '#domain/address.ts'
import type { Dataset, Meta } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { historyWords } from '#ui/words.ts'

import { Section } from './Section.tsx'
import { VersionChanges } from './VersionChanges.tsx'
import { aboutWords } from './words.ts'

/** What changed from version to version, and where to report an error. */
export function Version({ dataset }: { readonly dataset: Dataset }) {
  const { lang, format } = useLocale()
  const { meta } = dataset
  const words = aboutWords[lang].version
  const corrections = safeAddress(meta.corrections)
  return (
    <Section heading={words.heading}>
      <dl>
        {meta.changes.map((changes) => (
          <div key={changes.version}>
            <dt className="note">
              {historyWords[lang].version(changes.version, format.day(changes.date))}
            </dt>
            <dd>
              <OwnText>{changes.note}</OwnText>
              <VersionChanges changes={changes} dataset={dataset} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a className="button-text" href="changes.xml" type="application/atom+xml">
          {words.feed}
        </a>
      </p>
      <p>
        <span>{words.report}</span>{' '}
        {corrections === undefined ? (
          <span>{words.noAddress}</span>
        ) : (
          <>
            <ExternalLink address={corrections}>{words.reportLink}</ExternalLink>
            <span>{`. ${words.reportNote}`}</span>
          </>
        )}
      </p>
    </Section>
  )
}

/** Under what terms the data, the code and the map may be used. */
export function Licences({ meta: { licence } }: { readonly meta: Meta }) {
  const { lang } = useLocale()
  const words = aboutWords[lang].licences
  const address = safeAddress(licence.url)
  return (
    <Section heading={words.heading}>
      <p>
        <span>{words.data}</span>{' '}
        {address === undefined ? (
          <span>{licence.name}</span>
        ) : (
          <ExternalLink address={address}>{licence.name}</ExternalLink>
        )}
        <span>.</span>
      </p>
      <p>{words.code}</p>
      <p>{words.map}</p>
    </Section>
  )
}

interface ExternalLinkProps {
  readonly address: string
  readonly children: string
}

/** A link to another site, in a new tab. */
function ExternalLink({ address, children }: ExternalLinkProps) {
  const { lang } = useLocale()
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <span>{children}</span>
      <span className="visually-hidden">{` (${commonWords[lang].newTab})`}</span>
    </a>
  )
}
