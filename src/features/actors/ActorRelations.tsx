import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { LinkedNames } from '#ui/LinkedNames.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import { SourceLinks } from '#ui/SourceLinks.tsx'
import { PartHeading } from '#ui/PartHeading.tsx'

import styles from './actor.module.css'
import { actorPageWords } from './actorPageWords.ts'
import { networkInput } from './networkInput.ts'
import { RelationNetwork } from './RelationNetwork.tsx'
import type { RelationSentence } from './relationSentences.ts'

interface ActorRelationsProps {
  readonly dataset: Dataset
  readonly actorId: string
  readonly sentences: readonly RelationSentence[]
}

/** The relations of an actor, drawn and then in words, with how certain they are and who says so. */
export function ActorRelations({ dataset, actorId, sentences }: ActorRelationsProps) {
  const locale = useLocale()
  const { lang } = locale
  if (sentences.length === 0) return null
  return (
    <section>
      <PartHeading>{actorPageWords[lang].relations}</PartHeading>
      <RelationNetwork input={networkInput(dataset, actorId, locale)} />
      <ul className={styles.list}>
        {sentences.map(({ id, parts, certainty, note, sourceIds }) => (
          <li key={id}>
            <p>
              <LinkedNames parts={parts} />
              {certainty !== undefined && (
                <span className="note">{` (${codeWords[lang].certainty[certainty]})`}</span>
              )}
            </p>
            {note !== '' && (
              <p className="note">
                <OwnText>{note}</OwnText>
              </p>
            )}
            <SourceLinks
              ids={sourceIds}
              sources={dataset.sources}
              className={`note ${styles.by}`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
