import { ROLES, type Role } from '#domain/codes.ts'
import { isOnly } from '#state/filterChanges.ts'
import type { Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { FACET_BIT, type Tally } from '#analysis/tally/tally.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { hasIncidents, type Card } from './cards.ts'
import { actorWords } from './words.ts'

/** How the filter treats an actor by name: picked or excluded. */
export type CardState = 'shown' | 'leftOut'

interface CardCountsProps {
  readonly card: Card
  readonly tally: Tally
  readonly filter: Filter
  readonly state: CardState | undefined
  readonly steps: {
    readonly actor: Step<string>
    readonly actorRole: Step<{ readonly actorId: string; readonly role: Role }>
  }
}

/** What ties an actor to incidents, each role apart; blame for the whole campaign is a sentence, not a count. */
export function CardCounts({ card, tally, filter, state, steps }: CardCountsProps) {
  const { lang } = useLocale()
  const { actor } = card
  return (
    <footer className="actors-foot">
      {actor.collectiveBlame && <p>{actorWords[lang].collective}</p>}
      <ul aria-label={actorWords[lang].counts(actor.name)}>
        {ROLES.map((role) => (
          <li key={role}>
            <RoleCount {...{ card, tally, filter, role }} step={steps.actorRole} />
          </li>
        ))}
        {(hasIncidents(card) || state !== undefined) && (
          <li>
            <StepLink step={steps.actor} to={actor.id} current={state === 'shown'}>
              <span>{actorWords[lang].filter}</span>
              <span className="visually-hidden">{`: ${actor.name}`}</span>
            </StepLink>
          </li>
        )}
      </ul>
    </footer>
  )
}

interface RoleCountProps extends Pick<CardCountsProps, 'card' | 'tally' | 'filter'> {
  readonly role: Role
  readonly step: CardCountsProps['steps']['actorRole']
}

function RoleCount({ card, tally, filter, step, role }: RoleCountProps) {
  const { lang, format } = useLocale()
  const actorId = card.actor.id
  const count = tally.counts.inRole[role][card.code] ?? 0
  const disputed = role === 'blamed' ? disputedOf(card, tally) : 0
  return (
    <StepLink
      className={count === 0 ? 'actors-zero' : undefined}
      step={step}
      to={{ actorId, role }}
      current={isOnly(filter.actor, actorId) && isOnly(filter.role, role)}
    >
      <span>{`${actorWords[lang][role]}: `}</span>
      <b>{format.number(count)}</b>
      {disputed > 0 && <small>{` ${actorWords[lang].disputed(format.number(disputed))}`}</small>}
    </StepLink>
  )
}

/** Rows of disputed blame under the same filter as the counts: all facets but the actors. */
function disputedOf({ ties }: Card, { fails }: Tally): number {
  return ties.disputed.filter((row) => ((fails[row] ?? 0) & ~FACET_BIT.actor) === 0).length
}
