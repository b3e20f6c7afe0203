import type { Certainty } from '#domain/codes.ts'
import type { Dataset, Relation } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'

import { actorWords } from './words.ts'

/** An actor named in a sentence. */
interface NamedActor {
  readonly id: string
  readonly name: string
}

/** A relation of an actor in words. */
export interface RelationSentence {
  readonly id: string
  /** The sentence in pieces, so that each actor named in it can be a link. */
  readonly parts: readonly (string | NamedActor)[]
  /** `undefined` when the sentence already says it. */
  readonly certainty: Certainty | undefined
  /** What the source adds; empty for a set, whose sentence says it. */
  readonly note: string
  readonly sourceIds: readonly string[]
}

/** All relations of an actor in words: what it is to others, then what others are to it. */
export function relationSentences(
  dataset: Dataset,
  actorId: string,
  locale: Locale,
): readonly RelationSentence[] {
  const outgoing = dataset.relations.filter((relation) => relation.subject === actorId)
  const incoming = dataset.relations.filter((relation) => relation.objects.includes(actorId))
  return [
    ...grouped(outgoing).map((group) => sentenceOf(group, 'outgoing', dataset, locale)),
    ...grouped(incoming).map((group) => sentenceOf(group, 'incoming', dataset, locale)),
  ]
}

/** Relations that say the same of several actors. */
type Group = readonly [Relation, ...Relation[]]
type Direction = 'outgoing' | 'incoming'

function grouped(relations: readonly Relation[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const relation of relations) {
    const key = keyOf(relation)
    const group = groups.get(key)
    groups.set(key, group === undefined ? [relation] : [...group, relation])
  }
  return [...groups.values()]
}

function keyOf({ relation, certainty, collective, objects, note }: Relation): string {
  return [relation, certainty, collective ? objects.join(' ') : '', note].join()
}

function sentenceOf(
  group: Group,
  direction: Direction,
  dataset: Dataset,
  locale: Locale,
): RelationSentence {
  const [{ id, relation, certainty, collective, note }] = group
  const front = relation === 'believed-front-of'
  const asSet = front && collective
  const actors = namedIn(group, direction, dataset)
  const slots = locale.format.list(actors.map((_, index) => slot(index)))
  const text = asSet
    ? setSentence(group, direction, slots, locale)
    : actorWords[locale.lang][direction][relation](slots)
  return {
    id,
    parts: filled(text, actors),
    certainty: front && certainty === 'believed' ? undefined : certainty,
    note: asSet ? '' : note,
    sourceIds: [...new Set(group.flatMap(({ sourceIds }) => sourceIds))],
  }
}

/** Fronts and those behind them are two sets in the source: no sentence may pair them. */
function setSentence(group: Group, direction: Direction, names: string, locale: Locale): string {
  const words = actorWords[locale.lang]
  if (direction === 'outgoing') return words.frontSet(names)
  const others = group[0].objects.length - 1
  return words.behindFronts(locale.plural(others, words.otherFactions), names)
}

function namedIn(group: Group, direction: Direction, { actors }: Dataset): readonly NamedActor[] {
  const ids = group.flatMap(({ subject, objects }) =>
    direction === 'outgoing' ? objects : [subject],
  )
  return [...new Set(ids)].map((id) => ({ id, name: actors.get(id)?.name ?? id }))
}

/** Stands for the actor of that index in a sentence, as each language orders its words differently. */
function slot(index: number): string {
  return `\uE000${index}\uE000`
}

function filled(text: string, actors: readonly NamedActor[]): RelationSentence['parts'] {
  return text
    .split('\uE000')
    .flatMap((piece, index) => (index % 2 === 0 ? piece : (actors[Number(piece)] ?? [])))
    .filter((part) => part !== '')
}
