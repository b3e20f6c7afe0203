import type { PluralForms } from '../plural.ts'

/** Words of the comparison of two sources. */
export const compare = {
  heading: 'Compare sources',
  intro:
    'Choose two sources, or a group of them, to see which incidents each reports and where they do not say the same.',
  first: 'First',
  second: 'Second',
  swap: 'Swap',
  sides: { founding: 'The founding documents', outside: 'All outside reports' },
  groups: 'Groups of sources',
  foundingSources: 'Founding documents',
  option: (publisher: string, published: string, incidents: string) =>
    `${publisher}, ${published} (${incidents})`,
  optionTitled: (publisher: string, published: string, title: string, incidents: string) =>
    `${publisher}, ${published}: ${title} (${incidents})`,
  source: (publisher: string, published: string) => `${publisher}, ${published}`,
  same: 'Both sides are the same. Choose another for one of them.',
  total: (first: string, count: string, of: string) => `${first}: ${count} of ${of} incidents.`,
  otherGroup: 'Also chosen',
  both: { one: '# incident is in both.', other: '# incidents are in both.' } as PluralForms,
  inBoth: 'In both',
  only: (side: string) => `Only in: ${side}`,
  daysDiffer: 'Dates differ',
  noBoth: 'No incident is in both.',
  none: 'None.',
  noDaysDiffer: 'Wherever both give a day, it is the same.',
  place: 'Place',
  day: 'Day',
}
