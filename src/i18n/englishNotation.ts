import type { Notation } from './format.ts'

/** January to December. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** How British English writes dates, numbers and lists. */
export const notation: Notation = {
  months: MONTHS,
  monthsShort: MONTHS.map((name) => (name === 'September' ? 'Sept' : name.slice(0, 3))),
  weekdays: WEEKDAYS,
  weekdaysShort: WEEKDAYS.map((name) => name.slice(0, 3)),
  weekdaysNarrow: WEEKDAYS.map((name) => name.slice(0, 1)),
  comma: ', ',
  digits: '0123456789',
  group: ',',
  decimal: '.',
  percent: '%',
  list: (items) => listed(items, 'and'),
}

/** "a, b and c", with that word before the last. */
export function listed(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
