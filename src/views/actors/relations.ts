import type { Certainty } from '#domain/codes.ts'
import type { Dataset, Relation } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'

/** A tie to other actors as the card says it. */
export interface TieSentence {
  readonly id: string
  readonly text: string
  /** `undefined` when the text says it already. */
  readonly certainty: Certainty | undefined
  /** What the source adds; a set says in its own text that it pairs nobody. */
  readonly note: string
  /** Who is believed to stand behind whom: shown before all other ties. */
  readonly front: boolean
}

/** All relations of an actor in words: what it is to others, then what others are to it. */
export function tieSentences(
  dataset: Dataset,
  actorId: string,
  locale: Locale,
): readonly TieSentence[] {
  const outgoing = dataset.relations.filter((relation) => relation.subject === actorId)
  const incoming = dataset.relations.filter((relation) => relation.objects.includes(actorId))
  return [
    ...grouped(outgoing).map((group) => sentenceOf(group, 'outgoing', dataset, locale)),
    ...grouped(incoming).map((group) => sentenceOf(group, 'incoming', dataset, locale)),
  ]
}

/** Relations of one group say the same of several actors. */
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
): TieSentence {
  const [{ id, relation, certainty, collective, note }] = group
  const front = relation === 'believed-front-of'
  const asSet = front && collective
  return {
    id,
    text: asSet
      ? setSentence(group, direction, dataset, locale)
      : locale.t.actors[direction][relation](namesOf(group, direction, dataset, locale)),
    certainty: front && certainty === 'believed' ? undefined : certainty,
    note: asSet ? '' : note,
    front,
  }
}

/** Fronts and those behind them are two sets in the source: no sentence may pair them. */
function setSentence(group: Group, direction: Direction, dataset: Dataset, locale: Locale): string {
  const words = locale.t.actors
  const names = namesOf(group, direction, dataset, locale)
  if (direction === 'outgoing') return words.frontSet(names)
  const others = group[0].objects.length - 1
  return words.behindFronts(locale.plural(others, words.otherFactions), names)
}

function namesOf(group: Group, direction: Direction, dataset: Dataset, { format }: Locale): string {
  const ids = group.flatMap(({ subject, objects }) =>
    direction === 'outgoing' ? objects : [subject],
  )
  return format.list([...new Set(ids)].map((id) => dataset.actors.get(id)?.name ?? id))
}
