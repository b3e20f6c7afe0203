import type { Source, Statement } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { SourceLinks } from '#ui/SourceLinks.tsx'
import { StatementDate } from '#ui/StatementDate.tsx'
import { PartHeading } from '#ui/PartHeading.tsx'

import styles from './actor.module.css'
import { actorPageWords } from './actorPageWords.ts'

interface ActorStatementsProps {
  readonly statements: readonly Statement[]
  readonly sources: ReadonlyMap<string, Source>
}

/** What an actor said, in order of time, with undated statements last. */
export function ActorStatements({ statements, sources }: ActorStatementsProps) {
  const words = actorPageWords[useLocale().lang]
  const inOrder = statements.toSorted((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity))
  return (
    <section>
      <PartHeading>{words.said}</PartHeading>
      {inOrder.length === 0 ? (
        <p className="soft">{words.nothingSaid}</p>
      ) : (
        <ol className={styles.list}>
          {inOrder.map((statement) => (
            <li key={statement.gist}>
              <p>
                <StatementDate statement={statement} className={styles.date} />
                {statement.date !== null && statement.datePrecision !== 'day' && (
                  <span className="note">{` (${words.precision[statement.datePrecision]})`}</span>
                )}
              </p>
              <p>
                <OwnText>{statement.gist}</OwnText>
              </p>
              <SourceLinks
                ids={statement.sourceIds}
                sources={sources}
                className={`note ${styles.by}`}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
