import { TARGET_KINDS } from '#domain/codes.ts'
import type { Dataset, Incident } from '#domain/dataset.ts'
import type { Lang } from '#domain/lang.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { PartHeading } from '#ui/PartHeading.tsx'

import styles from './actor.module.css'
import type { ActorLinks } from './actorLinks.ts'
import { actorPageWords } from './actorPageWords.ts'

interface ProfileProps {
  readonly dataset: Dataset
  readonly links: ActorLinks
}

/** The incidents of an actor by target and by place, each role apart. */
export function Profile({ dataset, links }: ProfileProps) {
  const { lang } = useLocale()
  const words = actorPageWords[lang]
  if (links.claimed.length + links.blamed.length === 0) return null
  return (
    <section>
      <PartHeading>{words.profile}</PartHeading>
      <div className={styles.columns}>
        <ProfileTable
          name={words.target}
          rows={profileOf(dataset, links, ({ target }) => target)}
          nameOf={(value) => targetName(value, lang)}
        />
        <ProfileTable
          name={words.place}
          rows={profileOf(dataset, links, ({ placeId }) => placeId)}
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
  const words = actorPageWords[lang]
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.profileBy(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{words.claimed}</th>
          <th scope="col">{words.blamed}</th>
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

function targetName(value: string, lang: Lang): string {
  const kind = TARGET_KINDS.find((code) => code === value)
  return kind === undefined ? value : codeWords[lang].target[kind]
}

/** Incidents of an actor under one value. `value` is `null` where none is reported. */
interface ProfileRow {
  readonly value: string | null
  readonly claimed: number
  readonly blamed: number
}

/** An actor's incidents by one field, most first; "not reported" comes last and is a row like any other. */
function profileOf(
  { incidents }: Dataset,
  links: ActorLinks,
  field: (incident: Incident) => string | null,
): readonly ProfileRow[] {
  const valuesOf = (rows: readonly number[]): readonly (string | null)[] =>
    rows.flatMap((row) => {
      const incident = incidents[row]
      return incident === undefined ? [] : [field(incident)]
    })
  const [claimed, blamed] = [valuesOf(links.claimed), valuesOf(links.blamed)]
  return [...new Set([...claimed, ...blamed])]
    .map((value) => ({
      value,
      claimed: claimed.filter((other) => other === value).length,
      blamed: blamed.filter((other) => other === value).length,
    }))
    .toSorted((a, b) => rank(a) - rank(b))
}

function rank({ value, claimed, blamed }: ProfileRow): number {
  return value === null ? 1 : -(claimed + blamed)
}
