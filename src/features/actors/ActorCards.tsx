import { useState } from 'react'

import type { Role } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Filter } from '#state/filter.ts'
import type { CardFilter } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { Panel } from '#ui/Panel.tsx'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { ActorCard } from './ActorCard.tsx'
import { CardChoice } from './CardChoice.tsx'
import { cardsOf, hasIncidents, passes, type Card } from './cards.ts'
import { actorWords } from './words.ts'
import './actors.css'

export interface ActorSteps {
  /** Shows the incidents of an actor in either role, or lets go. */
  readonly actor: Step<string>
  /** Shows the incidents of an actor in one role, or lets go. */
  readonly actorRole: Step<{ readonly actorId: string; readonly role: Role }>
  readonly actorPage: Step<string | undefined>
  readonly cards: Step<readonly CardFilter[]>
}

interface ActorCardsProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  /** Which cards the reader asked for; all when empty. */
  readonly cards: readonly CardFilter[]
  readonly light: Light
  readonly steps: ActorSteps
}

/** Cards shown before the reader asks for all: whole rows of four, two and one. */
const FIRST_CARDS = 12

/** The people and groups of the record, a card each: who they are, what they said, what they are tied to. */
export default function ActorCards({
  dataset,
  tally,
  filter,
  cards,
  light,
  steps,
}: ActorCardsProps) {
  const { lang, format } = useLocale()
  const [unfolded, setUnfolded] = useState(false)
  const all = useCards(dataset)
  const picked = all.filter((card) => passes(card, cards))
  const first = cards.length === 0 ? firstOf(picked) : picked
  const shown = unfolded ? picked : first
  return (
    <Panel className="actors" heading={actorWords[lang].heading} hint={actorWords[lang].hint}>
      <CardChoice cards={all} picked={cards} step={steps.cards} />
      {shown.length === 0 ? (
        <p className="actors-none">
          <span>{actorWords[lang].none}</span>{' '}
          <StepLink step={steps.cards} to={[]}>
            {actorWords[lang].showAllKinds}
          </StepLink>
        </p>
      ) : (
        <ul className="actors-grid">
          {shown.map((card) => (
            <li key={card.actor.id}>
              <ActorCard {...{ card, dataset, tally, filter, light, steps }} />
            </li>
          ))}
        </ul>
      )}
      {first.length < picked.length && (
        <button
          type="button"
          className="actors-unfold"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded
            ? actorWords[lang].showFewer
            : actorWords[lang].showAll(format.number(picked.length))}
        </button>
      )}
    </Panel>
  )
}

/** A hook, so that the compiler keeps the cards while what they count changes. */
function useCards(dataset: Dataset): readonly Card[] {
  'use memo'
  return cardsOf(dataset)
}

function firstOf(cards: readonly Card[]): readonly Card[] {
  return cards.slice(0, Math.max(FIRST_CARDS, cards.filter(hasIncidents).length))
}
