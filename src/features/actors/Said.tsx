import type { Source, Statement } from '#domain/dataset.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { StatementDate } from '#ui/StatementDate.tsx'

import { SourceLinks } from './SourceLinks.tsx'

interface SaidProps {
  readonly statements: readonly Statement[]
  /** `undefined` until they have loaded. */
  readonly sources: ReadonlyMap<string, Source> | undefined
}

/** What an actor said, in order of time, those without a date last. */
export function Said({ statements, sources }: SaidProps) {
  const { t } = useFullLocale()
  const inOrder = statements.toSorted((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity))
  return (
    <section>
      <h3>{t.actor.said}</h3>
      {inOrder.length === 0 ? (
        <p className="actor-soft">{t.actor.nothingSaid}</p>
      ) : (
        <ol className="actor-list">
          {inOrder.map((statement) => (
            <li key={statement.gist}>
              <p>
                <StatementDate statement={statement} className="actor-date" />
                {statement.date !== null && statement.datePrecision !== 'day' && (
                  <span className="actor-soft">
                    {` (${t.actor.precision[statement.datePrecision]})`}
                  </span>
                )}
              </p>
              <p>
                <OwnText>{statement.gist}</OwnText>
              </p>
              <SourceLinks ids={statement.sourceIds} sources={sources} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
