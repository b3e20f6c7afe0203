import type { PluralForms } from '../plural.ts'

/** Words of the rhythm view. */
export const rhythm = {
  heading: 'Rhythm',
  hint: {
    day: 'incidents per day, with what happened around them',
    week: 'incidents per week, with what happened around them',
  },
  by: 'Count by',
  byName: { day: 'Days', week: 'Weeks' },
  chart: {
    day: (coverage: string, counts: string) => `Incidents per day, ${coverage}: ${counts}`,
    week: (coverage: string, counts: string) => `Incidents per week, ${coverage}: ${counts}`,
  },
  none: 'none recorded',
  away: { one: '# filtered away', other: '# filtered away' } as PluralForms,
  faint: (count: string) => `${count} left out by the dates picked`,
  cut: (week: string, days: string) => `${week} (${days})`,
  days: { one: '# day only', other: '# days only' } as PluralForms,
  events: 'What happened around them',
  eventNumber: (number: string, title: string) => `${number} ${title}`,
  showTable: 'Show as table',
  table: {
    day: 'Incidents by day and attack type',
    week: 'Incidents by week and attack type',
  },
  date: { day: 'Day', week: 'Week' },
  all: 'All',
}
