import { ROLES, type Role } from '#domain/codes.ts'
import type { Actor, Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Ties } from './actorLinks.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'
import type { Light } from '#ui/light.ts'
import { pointing } from '#ui/pointing.ts'
import { StepLink } from '#ui/StepLink.tsx'

import type { ActorPageSteps } from './ActorPage.tsx'
import { profileWords } from './profileWords.ts'
import { actorWords } from './words.ts'

interface TiedIncidentsProps {
  readonly actor: Actor
  readonly ties: Ties
  readonly dataset: Dataset
  readonly light: Light
  readonly steps: ActorPageSteps
}

/** The incidents that an actor claimed and those it is blamed for, apart; blame for the whole campaign is a sentence. */
export function TiedIncidents({ actor, ties, dataset, light, steps }: TiedIncidentsProps) {
  const { lang } = useLocale()
  return (
    <section className="actor-tied">
      <h3>{profileWords[lang].incidents}</h3>
      <div className="actor-roles">
        {ROLES.map((role) => (
          <RoleList key={role} {...{ actor, ties, dataset, light, steps, role }} />
        ))}
      </div>
      {actor.collectiveBlame && <p className="actor-collective">{actorWords[lang].collective}</p>}
    </section>
  )
}

function RoleList({
  actor,
  ties,
  dataset,
  light,
  steps,
  role,
}: TiedIncidentsProps & { role: Role }) {
  const { lang, format } = useLocale()
  const rows = ties[role]
  return (
    <div>
      <h4>
        <StepLink step={steps.actorRole} to={{ actorId: actor.id, role }}>
          {`${actorWords[lang][role]}: ${format.number(rows.length)}`}
        </StepLink>
      </h4>
      {rows.length === 0 ? (
        <p className="actor-soft">{profileWords[lang].none[role]}</p>
      ) : (
        <ul>
          {rows.map((row) => {
            const incident = dataset.incidents[row]
            return (
              incident !== undefined && (
                <li key={incident.id} {...pointing(light, [row])}>
                  <IncidentLink incident={incident} step={steps.incident} />
                  {role === 'blamed' && ties.disputed.includes(row) && (
                    <em className="actor-tag">{profileWords[lang].disputed}</em>
                  )}
                </li>
              )
            )
          })}
        </ul>
      )}
    </div>
  )
}
