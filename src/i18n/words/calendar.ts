import type { AttackType } from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'

import { type SixForms, forms } from '../arabicText.ts'
import type { PluralForms } from '../plural.ts'

const ofType: Readonly<Record<AttackType, PluralForms>> = {
  rocket: { one: '# rocket attack', other: '# rocket attacks' },
  'ied-convoy': { one: '# convoy bomb', other: '# convoy bombs' },
  'ied-diplomatic': { one: '# bomb on diplomats', other: '# bombs on diplomats' },
  other: { one: '# other attack', other: '# other attacks' },
}

/** Words of the calendar view. */
const en = {
  heading: 'When',
  hint: 'one mark per incident',
  hintDrag: 'drag across days for a range',
  grid: (coverage: string) => `Incidents by day, ${coverage}`,
  keys: 'Arrow keys move by a day or a week, Page Up and Page Down by a month. Enter picks the day. With Shift, arrow keys choose a range; Enter picks it and Escape cancels it.',
  week: 'Week',
  incidentsOf: (count: string, types: string) => `${count}: ${types}`,
  ofType,
  dayName: (day: string, parts: readonly string[]) => [day, ...parts].join(', '),
  outside: 'outside coverage',
  none: 'none recorded',
  faint: 'outside your dates',
  picked: 'picked',
  drafted: (range: string) => `range ${range}, press Enter to pick it`,
  spanOf: (title: string, range: string, day: string) =>
    `${title}: reported for ${range}, counted on ${day}`,
  more: (count: string) => `+${count}`,
  legend: {
    heading: 'How days are drawn',
    shown: 'with incidents',
    hollow: 'disputed, or one thin report',
    deaths: 'people killed',
    faint: 'outside your dates',
    away: 'hidden by your filters',
    none: 'none recorded',
    outside: 'outside coverage',
    span: 'day not certain',
  },
}

const arabicOfType: Readonly<Record<AttackType, SixForms>> = {
  rocket: forms(
    'لا هجمات صاروخية',
    'هجوم صاروخي واحد',
    'هجومان صاروخيان',
    '# هجمات صاروخية',
    '# هجوماً صاروخياً',
    '# هجوم صاروخي',
  ),
  'ied-convoy': forms(
    'لا عبوات على أرتال',
    'عبوة واحدة على رتل',
    'عبوتان على رتلين',
    '# عبوات على أرتال',
    '# عبوة على أرتال',
    '# عبوة على أرتال',
  ),
  'ied-diplomatic': forms(
    'لا عبوات على دبلوماسيين',
    'عبوة واحدة على دبلوماسيين',
    'عبوتان على دبلوماسيين',
    '# عبوات على دبلوماسيين',
    '# عبوة على دبلوماسيين',
    '# عبوة على دبلوماسيين',
  ),
  other: forms(
    'لا هجمات أخرى',
    'هجوم واحد آخر',
    'هجومان آخران',
    '# هجمات أخرى',
    '# هجوماً آخر',
    '# هجوم آخر',
  ),
}

const ar: typeof en = {
  heading: 'متى',
  hint: 'علامة لكل حادث',
  hintDrag: 'اسحب عبر الأيام لاختيار فترة',
  grid: (coverage) => `الحوادث بحسب اليوم، ${coverage}`,
  keys: 'تنقل الأسهم يوماً أو أسبوعاً، ومفتاحا الصفحة السابقة والصفحة التالية شهراً. يختار مفتاح الإدخال اليوم. مع مفتاح العالي تختار الأسهم فترة؛ يثبّتها مفتاح الإدخال ويلغيها مفتاح الهروب.',
  week: 'الأسبوع',
  incidentsOf: (count, types) => `${count}: ${types}`,
  ofType: arabicOfType,
  dayName: (day, parts) => [day, ...parts].join('، '),
  outside: 'خارج فترة التغطية',
  none: 'لم يُسجَّل شيء',
  faint: 'خارج التواريخ المختارة',
  picked: 'مختار',
  drafted: (range) => `الفترة ${range}، اضغط مفتاح الإدخال لاختيارها`,
  spanOf: (title, range, day) => `${title}: ورد للفترة ${range}، ومحتسب يوم ${day}`,
  more: (count) => `+${count}`,
  legend: {
    heading: 'كيف رُسمت الأيام',
    shown: 'فيه حوادث',
    hollow: 'متنازع عليه أو تقرير واحد ضعيف',
    deaths: 'فيه قتلى',
    faint: 'خارج التواريخ المختارة',
    away: 'حجبته التصفية',
    none: 'لم يُسجَّل شيء',
    outside: 'خارج فترة التغطية',
    span: 'اليوم غير مؤكد',
  },
}

export const calendarWords: Readonly<Record<Lang, typeof en>> = { en, ar }
