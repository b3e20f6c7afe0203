import { FACET_BIT, type Tally } from '#analysis/tally/tally.ts'
import { ROLES, type Role } from '#domain/codes.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { narrow, open } from '#state/actions.ts'
import { isOnly, toggleActorRole } from '#state/filterChanges.ts'
import type { Filter } from '#state/filter.ts'
import { useDispatch } from '#state/navigation.ts'
import { Toggle } from '#ui/Toggle.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './actors.module.css'
import type { Card } from './cards.ts'
import { actorWords } from './words.ts'

interface CardCountsProps {
  readonly card: Card
  readonly tally: Tally
  readonly filter: Filter
}

/** What an actor claimed, is blamed for and said: three counts that are never added. */
export function CardCounts({ card, tally, filter }: CardCountsProps) {
  const { lang, format } = useLocale()
  const { actor } = card
  const words = actorWords[lang]
  const said = (
    <>
      <span>{words.count.statements}</span> <b>{format.number(actor.statements.length)}</b>
    </>
  )
  return (
    <ul className={styles.counts} aria-label={words.counts(actor.name)}>
      {ROLES.map((role) => (
        <li key={role}>
          <RoleCount {...{ card, tally, filter, role }} />
        </li>
      ))}
      <li>
        {actor.statements.length > 0 ? (
          <ViewLink action={open({ actorPage: actor.id })}>{said}</ViewLink>
        ) : (
          <p>{said}</p>
        )}
      </li>
    </ul>
  )
}

interface RoleCountProps extends CardCountsProps {
  readonly role: Role
}

function RoleCount({ card, tally, filter, role }: RoleCountProps) {
  const dispatch = useDispatch()
  const { lang, format } = useLocale()
  const words = actorWords[lang]
  const actorId = card.actor.id
  const count = tally.counts.inRole[role][card.code] ?? 0
  const disputed = role === 'blamed' ? disputedCount(card, tally) : 0
  const pressed = isOnly(filter.actor, actorId) && isOnly(filter.role, role)
  const text = (
    <>
      <span>{words.count[role]}</span> <b>{format.number(count)}</b>
      {disputed > 0 && (
        <span>
          {disputed === count ? words.allDisputed : words.disputed(format.number(disputed))}
        </span>
      )}
    </>
  )
  if (count === 0 && !pressed) return <p>{text}</p>
  return (
    <Toggle
      pressed={pressed}
      onPress={() => dispatch(narrow((current) => toggleActorRole(current, actorId, role)))}
    >
      {text}
    </Toggle>
  )
}

/** Disputed blame under the same filter as the counts: every facet but the actors. */
function disputedCount({ links }: Card, { fails }: Tally): number {
  return links.disputed.filter((row) => ((fails[row] ?? 0) & ~FACET_BIT.actor) === 0).length
}
