import type { Dataset, OutsideCount, Source } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { ownCountFor } from '#analysis/outsideCounts.ts'
import { EvidenceGate } from '#ui/EvidenceGate.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import { SourceLink } from '#ui/SourceLink.tsx'

import { Compared } from './Compared.tsx'
import { Section } from './Section.tsx'
import { aboutWords } from './words.ts'

interface OutsideCountsProps {
  readonly dataset: Dataset
  readonly evidence: EvidenceState
}

/** What others counted, beside our own count for the same days and the same kind of attack. */
export function OutsideCounts({ dataset, evidence }: OutsideCountsProps) {
  const words = aboutWords[useLocale().lang].outside
  return (
    <Section heading={words.heading}>
      <p>{words.intro}</p>
      <EvidenceGate state={evidence}>
        {({ outsideCounts, sources }) => (
          <>
            <Compared counts={outsideCounts} dataset={dataset} />
            <CountsTable counts={outsideCounts} sources={sources} dataset={dataset} />
          </>
        )}
      </EvidenceGate>
    </Section>
  )
}

interface CountsTableProps {
  readonly counts: readonly OutsideCount[]
  readonly sources: ReadonlyMap<string, Source>
  readonly dataset: Dataset
}

/** The table keeps its roles where its cells stack. */
function CountsTable({ counts, sources, dataset }: CountsTableProps) {
  const { column, caption } = aboutWords[useLocale().lang].outside
  const heads = [
    column.who,
    column.days,
    column.counts,
    column.theirs,
    column.ours,
    column.contested,
  ]
  return (
    <table className="about-table about-outside" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {counts.map((counted) => (
          <CountRow key={counted.id} {...{ counted, sources, dataset }} />
        ))}
      </tbody>
    </table>
  )
}

interface CountRowProps {
  readonly counted: OutsideCount
  readonly sources: ReadonlyMap<string, Source>
  readonly dataset: Dataset
}

function CountRow({ counted, sources, dataset }: CountRowProps) {
  const { lang, format } = useLocale()
  const { column, qualified, notCompared } = aboutWords[lang].outside
  const ours = ownCountFor(counted, dataset.incidents)
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {counted.sourceIds
          .flatMap((id) => sources.get(id) ?? [])
          .map((source) => (
            <SourceLink key={source.id} source={source} />
          ))}
      </th>
      <td role="cell">{format.range(counted.span)}</td>
      <td role="cell">
        <OwnText>{counted.counts}</OwnText>
        <p className="about-outside-note">
          <OwnText>{counted.note}</OwnText>
        </p>
      </td>
      <td role="cell" data-head={column.theirs}>
        {qualified[counted.qualifier](format.number(counted.figure))}
      </td>
      <td role="cell" data-head={column.ours}>
        {ours === undefined ? notCompared : format.number(ours.incidents)}
      </td>
      <td role="cell" data-head={column.contested}>
        {ours === undefined ? '–' : format.number(ours.contested)}
      </td>
    </tr>
  )
}
