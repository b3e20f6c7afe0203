import { ACTOR_KINDS, type ActorKind } from '#domain/codes.ts'
import type { Actor, Dataset } from '#domain/dataset.ts'
import { CARD_FILTERS, type CardFilter } from '#state/viewState.ts'

import { actorLinks, type ActorLinks } from './actorLinks.ts'

/** An actor, its incidents, and its code in the actor counts of a tally. */
export interface Card {
  readonly actor: Actor
  readonly code: number
  readonly links: ActorLinks
}

/** All cards in reading order: those with incidents first, then by kind, then as in the data. */
export function cardsOf(dataset: Dataset): readonly Card[] {
  const cards = [...dataset.actors.values()].map((actor, index) => ({
    actor,
    code: index + 1,
    links: actorLinks(dataset, actor.id),
  }))
  return cards.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** Whether an actor claimed, or is blamed for, any incident of the dataset. */
function hasIncidents({ links }: Card): boolean {
  return links.claimed.length + links.blamed.length > 0
}

/** Whether a card is of any picked kind and meets all picked needs. */
export function passes(card: Card, picked: readonly CardFilter[]): boolean {
  return isOfKind(card, picked) && meetsNeeds(card, picked)
}

/** Number of cards under an option: a kind with the needs picked, or a need with the kinds picked. */
export function countOf(
  cards: readonly Card[],
  option: CardFilter,
  picked: readonly CardFilter[],
): number {
  return cards.filter((card) =>
    isKind(option)
      ? card.actor.kind === option && meetsNeeds(card, picked)
      : passes(card, [...picked, option]),
  ).length
}

/** Picks an option or drops it; the result is in the order of `CARD_FILTERS`. */
export function toggleCardFilter(
  picked: readonly CardFilter[],
  option: CardFilter,
): readonly CardFilter[] {
  return CARD_FILTERS.filter((other) => picked.includes(other) !== (other === option))
}

function rankOf(card: Card): number {
  const kind = ACTOR_KINDS.indexOf(card.actor.kind)
  return hasIncidents(card) ? kind : kind + ACTOR_KINDS.length
}

function isOfKind({ actor }: Card, picked: readonly CardFilter[]): boolean {
  return !picked.some(isKind) || picked.includes(actor.kind)
}

function meetsNeeds(card: Card, picked: readonly CardFilter[]): boolean {
  if (picked.includes('incidents') && !hasIncidents(card)) return false
  return !picked.includes('statements') || card.actor.statements.length > 0
}

function isKind(option: CardFilter): option is ActorKind {
  return option !== 'incidents' && option !== 'statements'
}
