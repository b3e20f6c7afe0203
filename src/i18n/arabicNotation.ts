import type { Notation } from './format.ts'
import type { Digits } from './locale.ts'
import { isolated } from './arabicText.ts'

/** January to December by Iraq's own names, not those of Egypt. */
export const ARABIC_MONTHS = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
] as const

const WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']

/** The signs of numbers; invisible marks keep "%" on the left of its number. */
const SIGNS = {
  latn: { digits: '0123456789', group: ',', decimal: '.', percent: '\u200e%\u200e' },
  arab: { digits: '٠١٢٣٤٥٦٧٨٩', group: '٬', decimal: '٫', percent: '٪\u061c' },
} as const satisfies Record<Digits, Partial<Notation>>

/** How Arabic in Iraq writes dates, numbers and lists, with these digits. */
export function notationWith(digits: Digits): Notation {
  return {
    ...SIGNS[digits],
    months: ARABIC_MONTHS,
    monthsShort: ARABIC_MONTHS,
    weekdays: WEEKDAYS,
    weekdaysShort: WEEKDAYS,
    weekdaysNarrow: ['ن', 'ث', 'ر', 'خ', 'ج', 'س', 'ح'],
    comma: '، ',
    // A list may hold names in Latin script.
    list: (items) => items.map(isolated).join(' و'),
  }
}
