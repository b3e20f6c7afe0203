import { TARGET_KINDS } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { FullLocale } from '#i18n/full.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import type { Ties } from './actorLinks.ts'

import { profileOf, type ProfileRow } from './profile.ts'

interface ProfileProps {
  readonly dataset: Dataset
  readonly ties: Ties
}

/** The incidents of an actor by target and by place, what it claimed apart from what it is blamed for. */
export function Profile({ dataset, ties }: ProfileProps) {
  const locale = useFullLocale()
  const { t } = locale
  if (ties.claimed.length + ties.blamed.length === 0) return null
  return (
    <section>
      <h3>{t.actor.profile}</h3>
      <div className="actor-profile">
        <ProfileTable
          name={t.actor.target}
          rows={profileOf(dataset, ties, ({ target }) => target)}
          nameOf={(value) => targetName(value, locale)}
        />
        <ProfileTable
          name={t.actor.place}
          rows={profileOf(dataset, ties, ({ placeId }) => placeId)}
          nameOf={(value) => dataset.places.get(value)?.name ?? value}
        />
      </div>
    </section>
  )
}

interface ProfileTableProps {
  readonly name: string
  readonly rows: readonly ProfileRow[]
  readonly nameOf: (value: string) => string
}

function ProfileTable({ name, rows, nameOf }: ProfileTableProps) {
  const { t, format } = useFullLocale()
  return (
    <table>
      <caption className="visually-hidden">{t.actor.profileBy(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{t.actor.claimed}</th>
          <th scope="col">{t.actor.blamed}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, claimed, blamed }) => (
          <tr key={value ?? ''}>
            <th scope="row">{value === null ? t.common.notReported : nameOf(value)}</th>
            <td>{format.number(claimed)}</td>
            <td>{format.number(blamed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function targetName(value: string, { t }: FullLocale): string {
  const kind = TARGET_KINDS.find((code) => code === value)
  return kind === undefined ? value : t.codes.target[kind]
}
