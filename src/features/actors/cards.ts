import { ACTOR_KINDS, type ActorKind } from '#domain/codes.ts'
import type { Actor, Dataset } from '#domain/dataset.ts'
import { CARD_FILTERS, type CardFilter } from '#state/viewState.ts'
import { tiesOf, type Ties } from './actorLinks.ts'

/** An actor with its ties, and its code in the actor counts of a tally. */
export interface Card {
  readonly actor: Actor
  readonly code: number
  readonly ties: Ties
}

/** All cards in reading order: those tied to an incident first, then by kind, then as in the data. */
export function cardsOf(dataset: Dataset): readonly Card[] {
  const cards = [...dataset.actors.values()].map((actor, index) => ({
    actor,
    code: index + 1,
    ties: tiesOf(dataset, actor.id),
  }))
  return cards.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** The rows that tie an actor in either role. */
export function rowsOf({ claimed, blamed }: Ties): readonly number[] {
  return [...new Set([...claimed, ...blamed])]
}

/** Whether an actor claimed, or is blamed for, any incident of the dataset. */
export function hasIncidents({ ties }: Card): boolean {
  return ties.claimed.length + ties.blamed.length > 0
}

/** Whether a card is picked: any of the kinds, and all that it must have. */
export function passes(card: Card, picked: readonly CardFilter[]): boolean {
  return ofKind(card, picked) && hasNeeds(card, picked)
}

/** Cards under each option, with the other half of the choice applied. */
export function countOf(
  cards: readonly Card[],
  option: CardFilter,
  picked: readonly CardFilter[],
): number {
  return cards.filter((card) =>
    isKind(option)
      ? card.actor.kind === option && hasNeeds(card, picked)
      : ofKind(card, picked) && hasNeeds(card, [...picked, option]),
  ).length
}

/** Picks or lets go of an option; the result is in the order of `CARD_FILTERS`. */
export function toggleCard(
  picked: readonly CardFilter[],
  option: CardFilter,
): readonly CardFilter[] {
  return CARD_FILTERS.filter((other) => picked.includes(other) !== (other === option))
}

function rankOf(card: Card): number {
  const kind = ACTOR_KINDS.indexOf(card.actor.kind)
  return hasIncidents(card) ? kind : kind + ACTOR_KINDS.length
}

function ofKind({ actor }: Card, picked: readonly CardFilter[]): boolean {
  return !picked.some(isKind) || picked.includes(actor.kind)
}

function hasNeeds(card: Card, picked: readonly CardFilter[]): boolean {
  if (picked.includes('incidents') && !hasIncidents(card)) return false
  return !picked.includes('statements') || card.actor.statements.length > 0
}

function isKind(option: CardFilter): option is ActorKind {
  return option !== 'incidents' && option !== 'statements'
}
