import type { AttackType } from '#domain/codes.ts'

import type { PluralForms } from '../plural.ts'

const ofType: Readonly<Record<AttackType, PluralForms>> = {
  rocket: { one: '# rocket attack', other: '# rocket attacks' },
  'ied-convoy': { one: '# IED on a convoy', other: '# IEDs on convoys' },
  'ied-diplomatic': { one: '# IED on diplomats', other: '# IEDs on diplomats' },
  other: { one: '# other attack', other: '# other attacks' },
}

/** Words of the calendar view. */
export const calendar = {
  heading: 'When',
  hint: 'one mark per incident',
  hintDrag: ' · drag across days for a range',
  grid: (coverage: string) => `Incidents by day, ${coverage}`,
  keys: 'Arrow keys move by a day or a week, Page Up and Page Down by a month. Enter picks the day. With Shift, arrow keys choose a range; Enter picks it and Escape drops it.',
  week: 'Week',
  incidentsOf: (count: string, types: string) => `${count}: ${types}`,
  ofType,
  dayName: (day: string, parts: readonly string[]) => [day, ...parts].join(', '),
  outside: 'outside coverage',
  none: 'none recorded',
  away: { one: '# filtered away', other: '# filtered away' } as PluralForms,
  faint: 'left out by the dates picked',
  picked: 'picked',
  drafted: (range: string) => `range ${range}, press Enter to pick it`,
  spanOf: (title: string, range: string, day: string) =>
    `${title}: reported for ${range}, counted on ${day}`,
  more: (count: string) => `+${count}`,
  legend: {
    heading: 'How days are drawn',
    shown: 'with incidents',
    hollow: 'hollow mark: only outside reports have it',
    faint: 'left out by the dates picked',
    away: 'filtered away',
    none: 'none recorded',
    outside: 'outside coverage',
    span: 'date known as a range',
  },
}
