import type { Evidence } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { aboutSources, type SourceCount } from '#analysis/sourceFigures.ts'
import { EvidenceGate } from '#ui/EvidenceGate.tsx'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { CountTable } from './CountTable.tsx'
import { longCodeWords } from '#i18n/words/longCodes.ts'
import { Section } from './Section.tsx'
import { aboutWords } from './words.ts'

interface SourceTablesProps {
  readonly evidence: EvidenceState
  readonly step: Step<readonly [string, string] | undefined>
}

/** How many sources there are of which kind, month and language. */
export function SourceTables({ evidence, step }: SourceTablesProps) {
  const { lang } = useLocale()
  return (
    <Section heading={aboutWords[lang].sources.heading}>
      <EvidenceGate state={evidence}>{(ready) => <Tables evidence={ready} />}</EvidenceGate>
      <p>
        <StepLink className="about-way" step={step} to={['founding', 'outside']}>
          {aboutWords[lang].sources.compare}
        </StepLink>
      </p>
    </Section>
  )
}

function Tables({ evidence }: { readonly evidence: Evidence }) {
  const { format, lang } = useLocale()
  const words = aboutWords[lang].sources
  const figures = aboutSources(evidence)
  const names = new Intl.DisplayNames(lang, { type: 'language' })
  const cells = ({ sources, cited }: SourceCount) => [format.number(sources), format.number(cited)]
  return (
    <>
      <p>{words.text(format.number(figures.sources), format.number(figures.cited))}</p>
      <div className="about-tables about-figures">
        <CountTable
          caption={words.byKind}
          columns={[words.kind, words.sources, words.cited]}
          rows={figures.byKind.map((row) => ({
            key: row.kind,
            head: longCodeWords[lang].sourceKind[row.kind],
            cells: cells(row),
          }))}
        />
        <CountTable
          caption={words.byMonth}
          columns={[words.month, words.sources, words.cited]}
          rows={[
            ...figures.byMonth.map((row) => ({
              key: row.month,
              head: format.month(row.month),
              cells: cells(row),
            })),
            { key: 'undated', head: words.undated, cells: cells(figures.undated), apart: true },
          ]}
        />
        <CountTable
          caption={words.languages}
          columns={[words.language, words.sources]}
          rows={figures.languages.map(({ language, sources }) => ({
            key: language,
            head: names.of(language) ?? language,
            cells: [format.number(sources)],
          }))}
        />
      </div>
    </>
  )
}
