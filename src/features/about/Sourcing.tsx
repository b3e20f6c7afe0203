import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { aboutIncidents, singleSourced } from './recordFigures.ts'
import { EvidenceGate } from '#ui/EvidenceGate.tsx'

import { Section, type PartProps } from './Section.tsx'
import { Which } from './Which.tsx'
import { aboutWords } from './words.ts'

/** How many incidents hang on one source or one report. */
export function Sourcing({
  dataset,
  evidence,
  step,
}: PartProps & { readonly evidence: EvidenceState }) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].sourcing
  const { all, oneReport } = aboutIncidents(dataset)
  return (
    <Section heading={words.heading}>
      <EvidenceGate state={evidence}>
        {(ready) => {
          const single = singleSourced(dataset, ready)
          return (
            <>
              <p>
                {words.single(
                  format.number(single.length),
                  format.number(all.length),
                  format.percent(single.length / all.length),
                )}
              </p>
              <Which incidents={single} step={step} />
            </>
          )
        }}
      </EvidenceGate>
      <p>{words.oneReport(format.number(oneReport.length))}</p>
      <Which incidents={oneReport} step={step} />
    </Section>
  )
}
