import type { Role } from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'

import { forms, isolated } from '../arabicText.ts'
import { listed } from '../englishNotation.ts'
import type { PluralForms } from '../plural.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

const tie: Words<Role | 'either'> = {
  claimed: 'claimed by',
  blamed: 'blamed on',
  either: 'claimed by or blamed on',
}

/** Words of the summary sentence and the key figures. */
const en = {
  all: { one: '# incident', other: '# incidents' } as PluralForms,
  ofIncidents: { one: '# incident', other: '# incidents' } as PluralForms,
  /** `total` is the count in the words of `ofIncidents`. */
  some: (visible: string, total: string) => `${visible} of ${total}`,
  ofDays: { one: '# day', other: '# days' } as PluralForms,
  /** `days` is the count in the words of `ofDays`. */
  noDays: 'days outside the period covered',
  onDays: (withIncident: string, days: string) => `${withIncident} of ${days}`,
  on: 'on',
  anySubject: 'attacks',
  anybody: 'somebody',
  tiedTo: (role: Role | 'either', names: string) => `${tie[role]} ${names}`,
  notTiedTo: (role: Role | 'either', names: string) => `not ${tie[role]} ${names}`,
  matching: (text: string) => `matching “${text}”`,
  foundingOnly: 'by the founding documents alone',
  duplicatesOnce: 'possible duplicates counted once',
  struck: {
    one: 'with # source or record left out',
    other: 'with # sources or records left out',
  } as PluralForms,
  inMonths: (months: string) => `in ${months}`,
  notInMonths: (months: string) => `outside ${months}`,
  onDay: (day: string) => `on ${day}`,
  inRange: (range: string) => `within ${range}`,
  since: (day: string) => `from ${day} on`,
  until: (day: string) => `until ${day}`,
  or: (items: readonly string[]) => listed(items, 'or'),
  outnumbered: (month: string, more: string, fewer: string, ratio: string) =>
    `In ${month}, ${more} outnumbered ${fewer} ${ratio}`,
  ratio: (more: string, fewer: string) => `${more} to ${fewer}`,
  pageTitle: (sentence: string) => `${sentence} · Near-Daily`,
  choices: {
    duplicates: {
      one: 'Up to # may be a duplicate.',
      other: 'Up to # may be duplicates.',
    } as PluralForms,
    once: 'Count possible duplicates once',
    founding: 'Show only what the founding documents say',
  },
  figures: {
    heading: 'Was it nearly daily?',
    daysWith: 'Days with an incident',
    daysWithNote: (days: string) => `of ${days}`,
    run: 'Longest run',
    quiet: 'Longest quiet spell',
    days: { one: '# day', other: '# days' } as PluralForms,
    perWeek: 'Incidents a week',
    perWeekNote: 'on average',
    killed: 'Reported killed',
    injured: 'Reported injured',
    withoutFigure: (without: string, of: string) => `no figure for ${without} of ${of}`,
    allFigures: 'every incident has a figure',
    noFigure: 'no figure',
    noIncident: 'as no incident is shown',
    tooFewDays: 'as that needs two weeks',
    none: 'none',
    unknown: 'not known',
  },
}

const arabicTie: Words<Role | 'either'> = {
  claimed: 'تبنّاها',
  blamed: 'اتُّهم بها',
  either: 'تبنّاها أو اتُّهم بها',
}

const noTie: Words<Role | 'either'> = {
  claimed: 'لم يتبنّها',
  blamed: 'لم يُتَّهم بها',
  either: 'لم يتبنّها ولم يُتَّهم بها',
}

const ar: typeof en = {
  all: forms('لا حوادث', 'حادث واحد', 'حادثان', '# حوادث', '# حادثاً', '# حادث'),
  ofIncidents: forms('لا حوادث', 'حادث واحد', 'حادثين', '# حوادث', '# حادثاً', '# حادث'),
  some: (visible, total) => `${visible} من أصل ${total}`,
  ofDays: forms('لا أيام', 'يوم واحد', 'يومين', '# أيام', '# يوماً', '# يوم'),
  noDays: 'أيام خارج الفترة المغطاة',
  onDays: (withIncident, days) => `${withIncident} من أصل ${days}`,
  on: 'في',
  anySubject: 'هجمات',
  anybody: 'جهة ما',
  tiedTo: (role, names) => `${arabicTie[role]}: ${names}`,
  notTiedTo: (role, names) => `${noTie[role]}: ${names}`,
  matching: (text) => `توافق البحث «${isolated(text)}»`,
  foundingOnly: 'بحسب الوثائق التأسيسية وحدها',
  duplicatesOnce: 'مع احتساب التكرارات المحتملة مرة واحدة',
  struck: forms(
    'دون استبعاد شيء',
    'مع استبعاد مصدر أو سجل واحد',
    'مع استبعاد اثنين من المصادر أو السجلات',
    'مع استبعاد # من المصادر أو السجلات',
    'مع استبعاد # من المصادر أو السجلات',
    'مع استبعاد # من المصادر أو السجلات',
  ),
  inMonths: (months) => `في ${months}`,
  notInMonths: (months) => `خارج ${months}`,
  onDay: (day) => `يوم ${day}`,
  inRange: (range) => `في الفترة ${range}`,
  since: (day) => `منذ ${day}`,
  until: (day) => `حتى ${day}`,
  or: (items) => items.join(' أو '),
  outnumbered: (month, more, fewer, ratio) =>
    `في ${month} وردت ${more} أكثر مما وردت ${fewer} (${ratio})`,
  ratio: (more, fewer) => `${more} مقابل ${fewer}`,
  pageTitle: (sentence) => `${sentence} · شبه يومي`,
  choices: {
    duplicates: {
      zero: 'لا تكرار محتملاً (#).',
      one: 'قد يكون حادث واحد (#) مكرراً.',
      two: 'قد يكون حادثان (#) مكررين.',
      few: 'قد يكون ما يصل إلى # حوادث مكرراً.',
      many: 'قد يكون ما يصل إلى # حادثاً مكرراً.',
      other: 'قد يكون ما يصل إلى # حادث مكرراً.',
    },
    once: 'عدّ التكرارات المحتملة مرة واحدة',
    founding: 'عرض ما تقوله الوثائق التأسيسية وحدها',
  },
  figures: {
    heading: 'هل كانت شبه يومية؟',
    daysWith: 'أيام سُجّل فيها حادث',
    daysWithNote: (days) => `من أصل ${days}`,
    run: 'أطول تتابع',
    quiet: 'أطول هدوء',
    days: forms('لا أيام', 'يوم واحد', 'يومان', '# أيام', '# يوماً', '# يوم'),
    perWeek: 'حوادث في الأسبوع',
    perWeekNote: 'في المتوسط',
    killed: 'قتلى بحسب التقارير',
    injured: 'جرحى بحسب التقارير',
    withoutFigure: (without, of) => `بلا رقم: ${without} من ${of}`,
    allFigures: 'لكل حادث رقم',
    noFigure: 'لا رقم',
    noIncident: 'إذ لا حادث معروضاً',
    tooFewDays: 'إذ يلزم لذلك أسبوعان',
    none: 'لا يوجد',
    unknown: 'غير معروف',
  },
}

export const summaryWords: Readonly<Record<Lang, typeof en>> = { en, ar }
