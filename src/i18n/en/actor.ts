import type { DatePrecision, Role } from '#domain/codes.ts'

const none: Readonly<Record<Role, string>> = {
  claimed: 'No claim that is solid enough to count.',
  blamed: 'Nobody blames it for an incident in particular.',
}

const sighting: Readonly<Record<'statement' | Role, string>> = {
  statement: 'in a statement',
  claimed: 'in an incident it claimed',
  blamed: 'in an incident it is blamed for',
}

const precision: Readonly<Record<Exclude<DatePrecision, 'day'>, string>> = {
  week: 'known to the week',
  month: 'known to the month',
  range: 'known as a range of days',
}

/** Words of the actor page. */
export const actor = {
  bar: 'Actor',
  noCountry: 'no one country',
  seen: 'First and last seen in this record',
  first: 'First seen',
  last: 'Last seen',
  sighting,
  neverSeen: 'No dated statement or incident of it is in this record.',
  incidents: 'Incidents',
  none,
  disputed: 'disputed',
  relations: 'Relations',
  withCertainty: (phrase: string, certainty: string) => `${phrase} (${certainty})`,
  setLegend:
    'A dashed frame is a set: the source speaks of all in it together, and pairs none of them with another.',
  said: 'What it said',
  nothingSaid: 'No statement is recorded.',
  precision,
  profile: 'Targets and places',
  profileBy: (what: string) => `Its incidents by ${what.toLowerCase()}`,
  target: 'Target',
  place: 'Place',
  claimed: 'Claimed',
  blamed: 'Blamed',
  sources: 'Sources',
}
