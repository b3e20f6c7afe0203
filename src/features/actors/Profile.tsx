import { TARGET_KINDS } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import type { Ties } from './actorLinks.ts'

import { profileOf, type ProfileRow } from './profile.ts'
import { profileWords } from './profileWords.ts'

interface ProfileProps {
  readonly dataset: Dataset
  readonly ties: Ties
}

/** The incidents of an actor by target and by place, what it claimed apart from what it is blamed for. */
export function Profile({ dataset, ties }: ProfileProps) {
  const locale = useLocale()
  const { lang } = locale
  if (ties.claimed.length + ties.blamed.length === 0) return null
  return (
    <section>
      <h3>{profileWords[lang].profile}</h3>
      <div className="actor-profile">
        <ProfileTable
          name={profileWords[lang].target}
          rows={profileOf(dataset, ties, ({ target }) => target)}
          nameOf={(value) => targetName(value, locale)}
        />
        <ProfileTable
          name={profileWords[lang].place}
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
  const { lang, format } = useLocale()
  return (
    <table>
      <caption className="visually-hidden">{profileWords[lang].profileBy(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{profileWords[lang].claimed}</th>
          <th scope="col">{profileWords[lang].blamed}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, claimed, blamed }) => (
          <tr key={value ?? ''}>
            <th scope="row">{value === null ? commonWords[lang].notReported : nameOf(value)}</th>
            <td>{format.number(claimed)}</td>
            <td>{format.number(blamed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function targetName(value: string, { lang }: Locale): string {
  const kind = TARGET_KINDS.find((code) => code === value)
  return kind === undefined ? value : codeWords[lang].target[kind]
}
