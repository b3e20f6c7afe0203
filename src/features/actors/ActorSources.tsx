import { countsUnder } from '#analysis/scope/counted.ts'
import type { Actor, Source } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import { LeaveOut } from '#ui/LeaveOut.tsx'
import { SourceDetails } from '#ui/SourceDetails.tsx'
import { PartHeading } from '#ui/PartHeading.tsx'

import styles from './actor.module.css'
import { actorPageWords } from './actorPageWords.ts'
import type { RelationSentence } from './relationSentences.ts'

interface ActorSourcesProps {
  readonly actor: Actor
  readonly sentences: readonly RelationSentence[]
  readonly scope: InclusionScope
  readonly sources: ReadonlyMap<string, Source>
}

/** The sources of all that the page says of an actor, original sources first, then by day. */
export function ActorSources({ actor, sentences, scope, sources }: ActorSourcesProps) {
  const { lang } = useLocale()
  const counts = countsUnder(scope, sources)
  const cited = [actor, ...actor.statements, ...sentences].flatMap(({ sourceIds }) => sourceIds)
  const shown = [...new Set(cited)].flatMap((id) => sources.get(id) ?? [])
  if (shown.length === 0) return null
  return (
    <section>
      <PartHeading>{actorPageWords[lang].sources}</PartHeading>
      <ul className={styles.sources}>
        {shown.toSorted(byOriginThenDay).map((source) => (
          <li key={source.id}>
            <SourceDetails source={source} counted={counts(source.id)} />
            <LeaveOut source={source} isLeftOut={scope.without.includes(source.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function byOriginThenDay(a: Source, b: Source): number {
  return (
    Number(b.foundingDocument) - Number(a.foundingDocument) ||
    (a.published ?? Infinity) - (b.published ?? Infinity)
  )
}
