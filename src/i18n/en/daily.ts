import type { PluralForms } from '../plural.ts'

/** Words of the key figures side by side. */
export const daily = {
  caption: 'The whole record counted in three ways, whatever is filtered above',
  measure: 'Figure',
  basis: {
    all: 'All reports',
    founding: 'Founding documents alone',
    once: 'Possible duplicates once',
  },
  month: (month: string, days: string) => `${month} (${days})`,
  covered: { one: '# day covered', other: '# days covered' } as PluralForms,
  incidents: 'Incidents',
  daysWith: 'Days with an incident',
  ofDays: (days: string, share: string) => `of ${days}, ${share}`,
  run: 'Longest run',
  quiet: 'Longest quiet spell',
  perWeek: 'Incidents a week',
  days: { one: '# day', other: '# days' } as PluralForms,
  none: 'none',
  noFigure: 'no figure',
  tooFewDays: 'as that needs two weeks',
  supports: 'What each can support',
  sentence: (withIncident: string, days: string, share: string, without: string) =>
    `On ${withIncident} of ${days} days (${share}) at least one incident is recorded; on ${without} none.`,
  noneRecorded: 'A day with none recorded is one on which none was found, not one proven quiet.',
}
