import { FACET_BIT, type Tally } from '#analysis/tally/tally.ts'
import { ROLES, type Role } from '#domain/codes.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { narrow } from '#state/actions.ts'
import { isOnly, toggleActorRole, toggleValue } from '#state/filterChanges.ts'
import type { Filter } from '#state/filter.ts'
import { useDispatch } from '#state/navigation.ts'
import { Toggle } from '#ui/Toggle.tsx'

import styles from './actors.module.css'
import { hasIncidents, type Card } from './cards.ts'
import { actorWords } from './words.ts'

/** How the filter treats an actor by name: picked or excluded. */
export type CardState = 'shown' | 'leftOut'

interface CardCountsProps {
  readonly card: Card
  readonly tally: Tally
  readonly filter: Filter
  readonly state: CardState | undefined
}

/** An actor's incidents, each role apart. Blame for the whole campaign is a sentence, never a count. */
export function CardCounts({ card, tally, filter, state }: CardCountsProps) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const { actor } = card
  return (
    <footer className={styles.foot}>
      {actor.collectiveBlame && <p className="soft">{actorWords[lang].collective}</p>}
      <ul aria-label={actorWords[lang].counts(actor.name)}>
        {ROLES.map((role) => (
          <li key={role}>
            <RoleCount {...{ card, tally, filter, role }} />
          </li>
        ))}
        {(hasIncidents(card) || state !== undefined) && (
          <li>
            <Toggle
              className="button-text"
              pressed={state === 'shown'}
              onPress={() => dispatch(narrow((current) => toggleValue(current, 'actor', actor.id)))}
            >
              <span>{actorWords[lang].filter}</span>
              <span className="visually-hidden">{`: ${actor.name}`}</span>
            </Toggle>
          </li>
        )}
      </ul>
    </footer>
  )
}

interface RoleCountProps extends Pick<CardCountsProps, 'card' | 'tally' | 'filter'> {
  readonly role: Role
}

function RoleCount({ card, tally, filter, role }: RoleCountProps) {
  const dispatch = useDispatch()
  const { lang, format } = useLocale()
  const actorId = card.actor.id
  const count = tally.counts.inRole[role][card.code] ?? 0
  const disputed = role === 'blamed' ? disputedCount(card, tally) : 0
  return (
    <Toggle
      className="button-text"
      pressed={isOnly(filter.actor, actorId) && isOnly(filter.role, role)}
      onPress={() => dispatch(narrow((current) => toggleActorRole(current, actorId, role)))}
      data-empty={count === 0 || undefined}
    >
      <span>{`${actorWords[lang][role]}: `}</span>
      <b>{format.number(count)}</b>
      {disputed > 0 && <small>{` ${actorWords[lang].disputed(format.number(disputed))}`}</small>}
    </Toggle>
  )
}

/** Disputed blame under the same filter as the counts: every facet but the actors. */
function disputedCount({ links }: Card, { fails }: Tally): number {
  return links.disputed.filter((row) => ((fails[row] ?? 0) & ~FACET_BIT.actor) === 0).length
}
