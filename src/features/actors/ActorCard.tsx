import { useId } from 'react'

import type { Tally } from '#analysis/tally/tally.ts'
import type { Dataset, Statement } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { open } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { pointing, useIsHighlighted, type HighlightStore } from '#ui/highlight.ts'
import { OtherName } from '#ui/OtherName.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import { StatementDate } from '#ui/StatementDate.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import { linkedRows } from './actorLinks.ts'
import styles from './actors.module.css'
import { CardCounts, type CardState } from './CardCounts.tsx'
import { FirstAliases, MoreDetails, RelationLine } from './CardDetails.tsx'
import type { Card } from './cards.ts'
import { relationSentences } from './relationSentences.ts'
import { actorWords } from './words.ts'

interface ActorCardProps {
  readonly card: Card
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly highlight: HighlightStore
}

/** One actor: its names, what it is, what it said, its relations and its incidents. */
export function ActorCard({ card, dataset, tally, filter, highlight }: ActorCardProps) {
  const locale = useLocale()
  const id = useId()
  const { actor, links } = card
  const words = actorWords[locale.lang]
  const rows = linkedRows(links)
  const relations = relationSentences(dataset, actor.id, locale)
  const state = stateOf(filter, actor.id)
  return (
    <article
      className={styles.card}
      aria-labelledby={id}
      data-state={state}
      data-alight={useIsHighlighted(highlight, rows) || undefined}
      {...pointing(highlight, rows)}
    >
      <header className={styles.head}>
        <h3>
          <ViewLink action={open({ actorPage: actor.id })} id={id}>
            {actor.name}
          </ViewLink>
        </h3>
        <OtherName name={actor.otherName} className={`soft ${styles.other}`} />
        <p className={styles.kind}>
          <span className="pill">{codeWords[locale.lang].actorKind[actor.kind]}</span>
          {state !== undefined && <strong className="pill">{words[state]}</strong>}
          <small className="note">{locale.plural(actor.sourceIds.length, words.sources)}</small>
        </p>
      </header>
      <div className={styles.body}>
        <p>
          <OwnText>{actor.summary}</OwnText>
        </p>
        <FirstAliases aliases={actor.aliases} />
        {relations.map((each) => each.front && <RelationLine key={each.id} relation={each} />)}
        <Statements statements={actor.statements} />
        <MoreDetails actor={actor} relations={relations.filter((each) => !each.front)} />
      </div>
      <CardCounts {...{ card, tally, filter, state }} />
    </article>
  )
}

function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  if (statements.length === 0) return null
  return (
    <ul className={styles.statements}>
      {statements.map((statement) => (
        <li key={statement.gist}>
          <StatementDate statement={statement} className={`soft ${styles.date}`} />{' '}
          <OwnText>{statement.gist}</OwnText>
        </li>
      ))}
    </ul>
  )
}

/** How the filter treats an actor by name: picked, excluded, or not at all. */
function stateOf({ actor }: Filter, actorId: string): CardState | undefined {
  if (actor.exclude.includes(actorId)) return 'leftOut'
  return actor.include.includes(actorId) ? 'shown' : undefined
}
