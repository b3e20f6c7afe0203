import type { PluralForms } from '../plural.ts'

/** Words of the list of what happened around the attacks. */
export const timeline = {
  heading: 'What happened around the attacks',
  hint: 'numbers as on the rhythm chart · where accounts differ, each version with who says so',
  period: {
    before: (from: string) => `Before ${from}`,
    inside: (coverage: string) => `Within or across ${coverage}`,
    after: (to: string) => `After ${to}`,
  },
  events: { one: '# event', other: '# events' } as PluralForms,
  number: (number: string) => `Number ${number} on the rhythm chart.`,
  inMonth: (month: string) => `in ${month}`,
  inYear: (year: string) => `during ${year}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  dayDiffers: (range: string) => `sources differ: ${range}`,
  actors: 'Who',
  places: 'Where',
  sources: { one: '# source', other: '# sources' } as PluralForms,
  differ: 'Accounts differ:',
  oneAccount: 'One account:',
  version: 'Version',
  whoSaysSo: 'Who says so',
}
