import type { DatePrecision } from '#domain/codes.ts'
import type { Actor, Dataset } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import type { Ties } from './actorLinks.ts'

/** A dated trace of an actor: something it said, or an incident it claimed or is blamed for. */
export interface Sighting {
  readonly kind: 'statement' | 'claimed' | 'blamed'
  readonly date: Day
  readonly datePrecision: DatePrecision
  /** The incident; `undefined` for a statement. */
  readonly incidentId: string | undefined
}

/** The first and the last dated trace of an actor; `undefined` when none has a date. */
export function seen(
  actor: Actor,
  ties: Ties,
  { incidents }: Dataset,
): { readonly first: Sighting; readonly last: Sighting } | undefined {
  const tied = (kind: 'claimed' | 'blamed'): readonly Sighting[] =>
    ties[kind].flatMap((row) => {
      const incident = incidents[row]
      if (incident === undefined) return []
      return [{ kind, date: incident.date, datePrecision: 'day', incidentId: incident.id }]
    })
  const said = actor.statements.flatMap(({ date, datePrecision }): readonly Sighting[] =>
    date === null ? [] : [{ kind: 'statement', date, datePrecision, incidentId: undefined }],
  )
  const inOrder = [...said, ...tied('claimed'), ...tied('blamed')].toSorted(
    (a, b) => a.date - b.date,
  )
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  return first === undefined || last === undefined ? undefined : { first, last }
}
