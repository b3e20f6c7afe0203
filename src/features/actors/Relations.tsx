import type { Source } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { TieSentence } from './relationsOf.ts'
import { LinkedNames } from '#ui/LinkedNames.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import type { Step } from '#state/step.ts'
import { codeWords } from '#i18n/words/codes.ts'

import { SourceLinks } from './SourceLinks.tsx'

interface RelationsProps {
  readonly sentences: readonly TieSentence[]
  /** `undefined` until they have loaded. */
  readonly sources: ReadonlyMap<string, Source> | undefined
  readonly step: Step<string | undefined>
}

/** The relations of an actor in words, with how certain they are and who says so. */
export function Relations({ sentences, sources, step }: RelationsProps) {
  const { lang } = useLocale()
  return (
    <ul className="actor-list">
      {sentences.map(({ id, parts, certainty, note, sourceIds }) => (
        <li key={id}>
          <p>
            <LinkedNames parts={parts} step={step} />
            {certainty !== undefined && (
              <span className="actor-soft">{` (${codeWords[lang].certainty[certainty]})`}</span>
            )}
          </p>
          {note !== '' && (
            <p className="actor-soft">
              <OwnText>{note}</OwnText>
            </p>
          )}
          <SourceLinks ids={sourceIds} sources={sources} />
        </li>
      ))}
    </ul>
  )
}
