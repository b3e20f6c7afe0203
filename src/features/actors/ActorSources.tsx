import { countsUnder } from '#analysis/scope/counted.ts'
import type { Actor, Source } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import type { Basis } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { TieSentence } from './relationsOf.ts'
import { profileWords } from './profileWords.ts'
import { EvidenceGate } from '#ui/EvidenceGate.tsx'
import { LeaveOut } from '#ui/LeaveOut.tsx'
import { SourceDetails } from '#ui/SourceDetails.tsx'
import type { Step } from '#state/step.ts'

interface ActorSourcesProps {
  readonly actor: Actor
  readonly sentences: readonly TieSentence[]
  readonly basis: Basis
  readonly evidence: EvidenceState
  readonly step: Step<string>
}

/** The sources of all that the page says of an actor, founding documents first, then by day. */
export function ActorSources({ actor, sentences, basis, evidence, step }: ActorSourcesProps) {
  const { lang } = useLocale()
  const ids = new Set([
    ...actor.sourceIds,
    ...actor.statements.flatMap(({ sourceIds }) => sourceIds),
    ...sentences.flatMap(({ sourceIds }) => sourceIds),
  ])
  return (
    <section>
      <h3>{profileWords[lang].sources}</h3>
      <EvidenceGate state={evidence}>
        {({ sources }) => {
          const counts = countsUnder(basis, sources)
          const cited = [...ids].flatMap((id) => sources.get(id) ?? []).toSorted(byOriginThenDay)
          if (cited.length === 0) return null
          return (
            <ul className="actor-sources">
              {cited.map((source) => (
                <li key={source.id}>
                  <SourceDetails source={source} counted={counts(source.id)} />
                  <LeaveOut
                    source={source}
                    struck={basis.without.includes(source.id)}
                    step={step}
                  />
                </li>
              ))}
            </ul>
          )
        }}
      </EvidenceGate>
    </section>
  )
}

function byOriginThenDay(a: Source, b: Source): number {
  return (
    Number(b.foundingDocument) - Number(a.foundingDocument) ||
    (a.published ?? Infinity) - (b.published ?? Infinity)
  )
}
