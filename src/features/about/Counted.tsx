import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { aboutIncidents } from './recordFigures.ts'
import { EvidenceGate } from '#ui/EvidenceGate.tsx'
import { SourceLink } from '#ui/SourceLink.tsx'

import { Prose } from './Prose.tsx'
import { Section, type PartProps } from './Section.tsx'
import { aboutWords } from './words.ts'

/** What an incident is, how many there are, and what is left out. */
export function Counted({
  dataset,
  evidence,
  step,
}: PartProps & { readonly evidence: EvidenceState }) {
  const { lang, format, plural } = useLocale()
  const words = aboutWords[lang].counted
  const { all, founding, outsideOnly } = aboutIncidents(dataset)
  return (
    <Section heading={words.heading}>
      <p>{words.incident}</p>
      <p>
        {words.share(
          plural(all.length, aboutWords[lang].incidents),
          format.number(founding.length),
          format.number(outsideOnly.length),
        )}
      </p>
      <FoundingDocuments evidence={evidence} />
      <p>{words.list}</p>
      <p>{words.not}</p>
      <ul className="about-list">
        <li>
          <Prose text={words.undated} dataset={dataset} step={step} />
        </li>
        <li>{words.events}</li>
        <li>{words.collective}</li>
      </ul>
    </Section>
  )
}

function FoundingDocuments({ evidence }: { readonly evidence: EvidenceState }) {
  const { lang, format } = useLocale()
  return (
    <EvidenceGate state={evidence}>
      {({ sources }) => {
        const founding = [...sources.values()].filter(({ foundingDocument }) => foundingDocument)
        return (
          <>
            <p>{aboutWords[lang].counted.foundingDocuments(format.number(founding.length))}</p>
            {founding.length > 0 && (
              <ul className="about-list">
                {founding.map((source) => (
                  <li key={source.id}>
                    <SourceLink source={source} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )
      }}
    </EvidenceGate>
  )
}
