import { safeAddress } from '#domain/address.ts'
import type { Meta } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'

import { Changes } from './Changes.tsx'
import { commonWords } from '#i18n/words/common.ts'
import { Section, type PartProps } from './Section.tsx'
import { aboutWords } from './words.ts'

/** What changed from version to version, and where to report an error. */
export function Version({
  dataset,
  evidence,
  step,
}: PartProps & { readonly evidence: EvidenceState }) {
  const { lang, format } = useLocale()
  const { meta } = dataset
  const details = evidence.status === 'ready' ? evidence.evidence.changes : []
  const words = aboutWords[lang].version
  const corrections = safeAddress(meta.corrections)
  return (
    <Section heading={words.heading}>
      <dl className="about-changes">
        {meta.changes.map(({ version, date, note }) => (
          <div key={version}>
            <dt>{words.change(version, format.day(date))}</dt>
            <dd>
              <OwnText>{note}</OwnText>
              {details
                .filter((changes) => changes.version === version)
                .map((changes) => (
                  <Changes key={version} {...{ changes, dataset, step }} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <span>{words.report}</span>{' '}
        {corrections === undefined ? (
          <span>{words.noAddress}</span>
        ) : (
          <>
            <Away address={corrections}>{words.reportLink}</Away>
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
          <Away address={address}>{licence.name}</Away>
        )}
        <span>.</span>
      </p>
      <p>{words.code}</p>
      <p>{words.map}</p>
    </Section>
  )
}

interface AwayProps {
  readonly address: string
  readonly children: string
}

/** A link to another site, in a new tab. */
function Away({ address, children }: AwayProps) {
  const { lang } = useLocale()
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <span>{children}</span>
      <span className="visually-hidden">{` (${commonWords[lang].newTab})`}</span>
    </a>
  )
}
