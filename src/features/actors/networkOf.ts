import type { Dataset, Relation } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import type { NetworkInput, NetworkTie } from './networkDrawing.ts'
import { profileWords } from './profileWords.ts'
import { actorWords } from './words.ts'

type Direction = 'outgoing' | 'incoming'

/** A relation as it is drawn: who stands at the actor's end beside it, who at the other. */
interface Drawn {
  readonly key: string
  readonly companions: readonly string[]
  readonly tie: NetworkTie
}

/**
 * What is drawn of an actor's relations. Where the source speaks of sets, a set is one frame and is never
 * taken apart into pairs.
 */
export function networkOf(dataset: Dataset, actorId: string, locale: Locale): NetworkInput {
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
    between: shared === undefined ? undefined : withNames(shared.tie, nameOf),
    ties: all.filter((each) => each !== shared).map(({ tie }) => withNames(tie, nameOf)),
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
      tie: { phrase, members: [member], set: false },
    }))
  }
  const subjects = subjectsLike(relation, dataset)
  const [near, far] = direction === 'outgoing' ? [subjects, objects] : [objects, subjects]
  return [
    {
      key: `${relation.relation} ${objects.join(' ')}`,
      companions: near.filter((other) => other !== actorId),
      tie: { phrase, members: far, set: far.length > 1 },
    },
  ]
}

/** All of whom the same is said of the same set: they are a set themselves. */
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
    : profileWords[lang].withCertainty(phrase, codeWords[lang].certainty[certainty])
}

function withNames(tie: NetworkTie, nameOf: (id: string) => string): NetworkTie {
  return { ...tie, members: tie.members.map(nameOf) }
}
