import { useState } from 'react'

import type { Tally } from '#analysis/tally/tally.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { adjust } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { useDispatch } from '#state/navigation.ts'
import type { CardFilter } from '#state/viewState.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { Panel } from '#ui/Panel.tsx'

import { ActorCard } from './ActorCard.tsx'
import styles from './actors.module.css'
import { CardFilters } from './CardFilters.tsx'
import { cardsOf, passes } from './cards.ts'
import { actorWords } from './words.ts'

interface ActorCardsProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  /** Which cards the reader asked for; all when empty. */
  readonly cards: readonly CardFilter[]
  readonly highlight: HighlightStore
}

/** Cards shown before the reader asks for all: whole rows of four, two and one. */
const FIRST_CARDS = 8

/** The people and groups of the record, a card each. */
export default function ActorCards({ dataset, tally, filter, cards, highlight }: ActorCardsProps) {
  const dispatch = useDispatch()
  const { lang, format } = useLocale()
  const [showsAll, setShowsAll] = useState(false)
  const words = actorWords[lang]
  const all = cardsOf(dataset)
  const picked = all.filter((card) => passes(card, cards))
  return (
    <Panel heading={words.heading} hint={words.hint}>
      <CardFilters cards={all} picked={cards} />
      {picked.length === 0 ? (
        <p className={styles.none}>
          <span>{words.none}</span>{' '}
          <button
            type="button"
            className="button-text"
            onClick={() => dispatch(adjust({ cards: [] }))}
          >
            {words.showAllKinds}
          </button>
        </p>
      ) : (
        <ul className={styles.grid}>
          {picked.slice(0, showsAll ? undefined : FIRST_CARDS).map((card) => (
            <li key={card.actor.id}>
              <ActorCard {...{ card, tally, filter, highlight }} />
            </li>
          ))}
        </ul>
      )}
      {FIRST_CARDS < picked.length && (
        <button
          type="button"
          className={`button ${styles.more}`}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.showFewer : words.showAll(format.number(picked.length))}
        </button>
      )}
    </Panel>
  )
}
