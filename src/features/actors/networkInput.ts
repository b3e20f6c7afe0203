import type { Dataset, Relation } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import type { NetworkInput, NetworkRelation } from './networkDrawing.ts'
import { actorPageWords } from './actorPageWords.ts'
import { actorWords } from './words.ts'

type Direction = 'outgoing' | 'incoming'

/** A relation to draw, still with ids: who shares the actor's end, and who is at the other. */
interface Drawn {
  readonly key: string
  readonly companions: readonly string[]
  readonly relation: NetworkRelation
}

/**
 * The relations of an actor to draw. Where the source speaks of a set, the set is one frame and is never split
 * into pairs.
 */
export function networkInput(dataset: Dataset, actorId: string, locale: Locale): NetworkInput {
  const nameOf = (id: string): string => dataset.actors.get(id)?.name ?? id
  const about = dataset.relations.filter(
    ({ subject, objects }) => subject === actorId || objects.includes(actorId),
  )
  const drawn = new Map<string, Drawn>()
  for (const relation of about) {
    for (const each of drawnOf(relation, actorId, dataset, locale)) drawn.set(each.key, each)
  }
  const all = [...drawn.values()]
  const shared = all.find(({ companions }) => companions.length > 0)
  return {
    actor: nameOf(actorId),
    companions: (shared?.companions ?? []).map(nameOf),
    between: shared === undefined ? undefined : withNames(shared.relation, nameOf),
    relations: all
      .filter((each) => each !== shared)
      .map(({ relation }) => withNames(relation, nameOf)),
  }
}

function drawnOf(
  relation: Relation,
  actorId: string,
  dataset: Dataset,
  locale: Locale,
): readonly Drawn[] {
  const { id, subject, objects, collective } = relation
  const direction = subject === actorId ? 'outgoing' : 'incoming'
  const phrase = phraseOf(relation, direction, locale)
  if (!collective || objects.length === 1) {
    const far = direction === 'outgoing' ? objects : [subject]
    return far.map((member) => ({
      key: `${id} ${member}`,
      companions: [],
      relation: { phrase, members: [member], isSet: false },
    }))
  }
  const subjects = subjectsLike(relation, dataset)
  const [near, far] = direction === 'outgoing' ? [subjects, objects] : [objects, subjects]
  return [
    {
      key: `${relation.relation} ${objects.join(' ')}`,
      companions: near.filter((other) => other !== actorId),
      relation: { phrase, members: far, isSet: far.length > 1 },
    },
  ]
}

/** Everyone of whom the same is said about the same set: together they are a set too. */
function subjectsLike(relation: Relation, { relations }: Dataset): readonly string[] {
  return relations
    .filter(
      (other) =>
        other.collective &&
        other.relation === relation.relation &&
        other.objects.join() === relation.objects.join(),
    )
    .map(({ subject }) => subject)
}

/** The words of a relation without the names, and how certain it is unless it is simply stated. */
function phraseOf(relation: Relation, direction: Direction, { lang }: Locale): string {
  const { certainty, collective } = relation
  const front = relation.relation === 'believed-front-of'
  const sentence =
    front && collective && direction === 'outgoing'
      ? actorWords[lang].frontSet('')
      : actorWords[lang][direction][relation.relation]('')
  const phrase = sentence.replace(/[\s:]+$/u, '')
  return front || certainty === 'stated'
    ? phrase
    : actorPageWords[lang].withCertainty(phrase, codeWords[lang].certainty[certainty])
}

function withNames(relation: NetworkRelation, nameOf: (id: string) => string): NetworkRelation {
  return { ...relation, members: relation.members.map(nameOf) }
}
