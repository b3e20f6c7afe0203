import type { Statement } from '#domain/dataset.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { StatementDate } from '#ui/StatementDate.tsx'

/** What an actor said and when, each date no more exact than the source has it. */
export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  if (statements.length === 0) return null
  return (
    <ul className="actors-statements">
      {statements.map((statement) => (
        <li key={statement.gist}>
          <StatementDate statement={statement} className="actors-date" />{' '}
          <OwnText>{statement.gist}</OwnText>
        </li>
      ))}
    </ul>
  )
}
