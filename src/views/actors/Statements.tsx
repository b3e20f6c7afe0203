import type { Statement } from '#domain/dataset.ts'
import { formatDay, monthOf } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'

/** What an actor said and when, each date no more exact than the source has it. */
export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  if (statements.length === 0) return null
  return (
    <ul className="actors-statements">
      {statements.map((statement) => (
        <li key={statement.gist}>
          <StatementDate statement={statement} /> {statement.gist}
        </li>
      ))}
    </ul>
  )
}

function StatementDate({ statement: { date, datePrecision } }: { readonly statement: Statement }) {
  const { t, format } = useLocale()
  if (date === null) return <span className="actors-date">{t.actors.undated}</span>
  const exact = datePrecision === 'day'
  return (
    <time className="actors-date" dateTime={exact ? formatDay(date) : monthOf(date)}>
      {exact ? format.day(date) : format.month(monthOf(date))}
    </time>
  )
}
