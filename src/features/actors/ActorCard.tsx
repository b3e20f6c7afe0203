import { useId } from 'react'

import type { Tally } from '#analysis/tally/tally.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { open } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { pointing, useIsHighlighted, type HighlightStore } from '#ui/highlight.ts'
import { OtherName } from '#ui/OtherName.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import { linkedRows } from './actorLinks.ts'
import styles from './actors.module.css'
import { CardCounts } from './CardCounts.tsx'
import type { Card } from './cards.ts'
import { actorWords } from './words.ts'

interface ActorCardProps {
  readonly card: Card
  readonly tally: Tally
  readonly filter: Filter
  readonly highlight: HighlightStore
}

/** One actor in short: its names, what it is, and how many incidents and statements its page has. */
export function ActorCard({ card, tally, filter, highlight }: ActorCardProps) {
  const locale = useLocale()
  const id = useId()
  const { actor, links } = card
  const words = actorWords[locale.lang]
  const rows = linkedRows(links)
  const state = stateOf(filter, actor.id)
  return (
    <article
      className={styles.card}
      aria-labelledby={id}
      data-state={state}
      data-alight={useIsHighlighted(highlight, rows) || undefined}
      {...pointing(highlight, rows)}
    >
      <h3>
        <ViewLink action={open({ actorPage: actor.id })} id={id}>
          {actor.name}
        </ViewLink>
      </h3>
      <OtherName name={actor.otherName} className={`soft ${styles.other}`} />
      <p className={`soft ${styles.kind}`}>
        <span>{codeWords[locale.lang].actorKind[actor.kind]}</span>
        {state !== undefined && <strong className="pill">{words[state]}</strong>}
      </p>
      <p className={styles.summary}>
        <OwnText>{actor.summary}</OwnText>
      </p>
      {actor.collectiveBlame && <p className={`soft ${styles.kind}`}>{words.blamedForCampaign}</p>}
      <CardCounts {...{ card, tally, filter }} />
    </article>
  )
}

/** How the filter treats an actor by name: picked, excluded, or not at all. */
function stateOf({ actor }: Filter, actorId: string): 'shown' | 'leftOut' | undefined {
  if (actor.exclude.includes(actorId)) return 'leftOut'
  return actor.include.includes(actorId) ? 'shown' : undefined
}
