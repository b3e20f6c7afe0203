import type { Source, Statement } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { StatementDate } from '#ui/StatementDate.tsx'

import { SourceLinks } from './SourceLinks.tsx'
import { profileWords } from './profileWords.ts'

interface SaidProps {
  readonly statements: readonly Statement[]
  /** `undefined` until they have loaded. */
  readonly sources: ReadonlyMap<string, Source> | undefined
}

/** What an actor said, in order of time, those without a date last. */
export function Said({ statements, sources }: SaidProps) {
  const { lang } = useLocale()
  const inOrder = statements.toSorted((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity))
  return (
    <section>
      <h3>{profileWords[lang].said}</h3>
      {inOrder.length === 0 ? (
        <p className="actor-soft">{profileWords[lang].nothingSaid}</p>
      ) : (
        <ol className="actor-list">
          {inOrder.map((statement) => (
            <li key={statement.gist}>
              <p>
                <StatementDate statement={statement} className="actor-date" />
                {statement.date !== null && statement.datePrecision !== 'day' && (
                  <span className="actor-soft">
                    {` (${profileWords[lang].precision[statement.datePrecision]})`}
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
