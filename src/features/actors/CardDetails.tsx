import type { Actor } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { LatinNames } from '#ui/LatinNames.tsx'
import { LinkedNames } from '#ui/LinkedNames.tsx'
import { OwnText } from '#ui/OwnText.tsx'

import styles from './actors.module.css'
import type { RelationSentence } from './relationSentences.ts'
import { actorWords } from './words.ts'

/** Other names shown at once; the rest are under "More". */
const FIRST_ALIASES = 3

/** The first other names of an actor, and how many more there are. */
export function FirstAliases({ aliases }: { readonly aliases: readonly string[] }) {
  const { lang, plural } = useLocale()
  if (aliases.length === 0) return null
  const more = aliases.length - FIRST_ALIASES
  return (
    <p className="soft">
      <span>{actorWords[lang].also}</span>{' '}
      <LatinNames>{aliases.slice(0, FIRST_ALIASES).join(', ')}</LatinNames>
      {more > 0 && <span>{` ${plural(more, actorWords[lang].andMore)}`}</span>}
    </p>
  )
}

/** One relation in words, with how certain the source is and what it adds. */
export function RelationLine({ relation }: { readonly relation: RelationSentence }) {
  const { lang } = useLocale()
  const { parts, certainty, note } = relation
  return (
    <p className={styles.relation}>
      <LinkedNames parts={parts} />
      {certainty !== undefined && (
        <span className="soft">{` (${codeWords[lang].certainty[certainty]})`}</span>
      )}
      {note !== '' && (
        <small className="note">
          {' '}
          <OwnText>{note}</OwnText>
        </small>
      )}
    </p>
  )
}

interface MoreDetailsProps {
  readonly actor: Actor
  readonly relations: readonly RelationSentence[]
}

/** What would make a card long: the remaining names and relations, folded away. */
export function MoreDetails({ actor, relations }: MoreDetailsProps) {
  const { lang } = useLocale()
  const aliases = actor.aliases.slice(FIRST_ALIASES)
  if (aliases.length === 0 && relations.length === 0) return null
  return (
    <details className={styles.details}>
      <summary>
        <span>{actorWords[lang].more}</span>{' '}
        <span className="visually-hidden">{actorWords[lang].moreAbout(actor.name)}</span>
      </summary>
      {aliases.length > 0 && (
        <p className="soft">
          <span>{actorWords[lang].also}</span> <LatinNames>{aliases.join(', ')}</LatinNames>
        </p>
      )}
      {relations.map((relation) => (
        <RelationLine key={relation.id} relation={relation} />
      ))}
    </details>
  )
}
