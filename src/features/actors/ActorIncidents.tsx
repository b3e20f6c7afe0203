import { ROLES, type Role } from '#domain/codes.ts'
import type { Actor, Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { narrow } from '#state/actions.ts'
import { toggleActorRole, toggleValue } from '#state/filterChanges.ts'
import { useNavigation } from '#state/navigation.ts'
import { pointing, type HighlightStore } from '#ui/highlight.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'
import { Toggle } from '#ui/Toggle.tsx'
import { ViewButton } from '#ui/ViewButton.tsx'
import { PartHeading } from '#ui/PartHeading.tsx'

import styles from './actor.module.css'
import { linkedRows, type ActorLinks } from './actorLinks.ts'
import { actorPageWords } from './actorPageWords.ts'
import { actorWords } from './words.ts'

interface ActorIncidentsProps {
  readonly actor: Actor
  readonly links: ActorLinks
  readonly dataset: Dataset
  readonly highlight: HighlightStore
}

/** The incidents that an actor claimed, and those it is blamed for. Blame for the whole campaign is a sentence. */
export function ActorIncidents({ actor, links, dataset, highlight }: ActorIncidentsProps) {
  const { view, dispatch, isStatic } = useNavigation()
  const { lang } = useLocale()
  return (
    <section>
      <PartHeading>{actorPageWords[lang].incidents}</PartHeading>
      {linkedRows(links).length > 0 && !isStatic && (
        <Toggle
          className="button-text"
          pressed={view.filter.actor.include.includes(actor.id)}
          onPress={() => dispatch(narrow((filter) => toggleValue(filter, 'actor', actor.id)))}
        >
          {actorWords[lang].filter}
        </Toggle>
      )}
      <div className={`${styles.columns} ${styles.roles}`}>
        {ROLES.map((role) => (
          <RoleList key={role} {...{ actor, links, dataset, highlight, role }} />
        ))}
      </div>
      {actor.collectiveBlame && <p className={styles.collective}>{actorWords[lang].collective}</p>}
    </section>
  )
}

function RoleList(props: ActorIncidentsProps & { readonly role: Role }) {
  const { actor, links, dataset, highlight, role } = props
  const { lang, format } = useLocale()
  const incidents = links[role].flatMap((row) => {
    const incident = dataset.incidents[row]
    return incident === undefined ? [] : [{ row, incident }]
  })
  return (
    <div>
      <PartHeading isInner>
        <ViewButton action={narrow((filter) => toggleActorRole(filter, actor.id, role))}>
          {`${actorWords[lang][role]}: ${format.number(incidents.length)}`}
        </ViewButton>
      </PartHeading>
      {incidents.length === 0 ? (
        <p className="soft">{actorPageWords[lang].none[role]}</p>
      ) : (
        <ul>
          {incidents.map(({ row, incident }) => (
            <li key={incident.id} {...pointing(highlight, [row])}>
              <IncidentLink incident={incident} />
              {role === 'blamed' && links.disputed.includes(row) && (
                <em className={`pill ${styles.tag}`}>{actorPageWords[lang].disputed}</em>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
