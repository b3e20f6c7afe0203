import type { Role } from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'

import { forms, isolated } from '../arabicText.ts'
import { listed } from '../englishNotation.ts'
import type { PluralForms } from '../plural.ts'

/** Plain fractions, as the sentence writes them. */
export const SHARES = [
  '1/1',
  '9/10',
  '4/5',
  '3/4',
  '2/3',
  '1/2',
  '1/3',
  '1/4',
  '1/5',
  '1/10',
] as const
export type ShareKey = (typeof SHARES)[number]

type Words<Code extends string> = Readonly<Record<Code, string>>

const tie: Words<Role | 'either'> = {
  claimed: 'claimed by',
  blamed: 'blamed on',
  either: 'claimed by or blamed on',
}

const shares: Words<ShareKey> = {
  '1/1': 'every day',
  '9/10': 'nine days in ten',
  '4/5': 'four days in five',
  '3/4': 'three days in four',
  '2/3': 'two days in three',
  '1/2': 'one day in two',
  '1/3': 'one day in three',
  '1/4': 'one day in four',
  '1/5': 'one day in five',
  '1/10': 'one day in ten',
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
  foundingOnly: 'by the five original sources alone',
  duplicatesOnce: 'possible duplicates counted once',
  struck: {
    one: 'recounted without # source or record',
    other: 'recounted without # sources or records',
  } as PluralForms,
  inMonths: (months: string) => `in ${months}`,
  notInMonths: (months: string) => `outside ${months}`,
  onDay: (day: string) => `on ${day}`,
  inRange: (range: string) => `within ${range}`,
  since: (day: string) => `from ${day} on`,
  until: (day: string) => `until ${day}`,
  or: (items: readonly string[]) => listed(items, 'or'),
  /** Values of a filter that are too many to be named. */
  others: (count: string) => `${count} others`,
  /** The share of days with an incident, where a plain fraction comes close. */
  shares,
  percent: (share: string) => ` (${share})`,
  /** How many of the incidents shown have nobody named; `count` is set apart. */
  unnamed: {
    none: 'Somebody is named for each of them.',
    all: 'Nobody is named for any of them.',
    onlyNamed: 'Somebody is named for it.',
    onlyUnnamed: 'Nobody is named for it.',
    some: { before: 'Nobody is named for ', after: ' of them.' },
  },
  pageTitle: (sentence: string) => `${sentence} · Near-Daily`,
  choices: {
    duplicates: {
      one: '# possible duplicate.',
      other: '# possible duplicates.',
    } as PluralForms,
    once: 'Count once',
    others: 'Other ways to count',
    compare: 'Compare with…',
  },
  figures: {
    heading: 'Was it nearly daily?',
    daysWith: 'Days with an incident',
    run: 'Longest run',
    quiet: 'Longest quiet spell',
    quietFiltered: 'Longest gap',
    days: { one: '# day', other: '# days' } as PluralForms,
    perWeek: 'Incidents a week',
    who: 'Claimed · blamed',
    claimed: (count: string) => `${count} claimed`,
    blamed: (count: string) => `${count} blamed`,
    unnamed: (count: string) => `nobody named: ${count}`,
    firstOf: (when: string, times: string) => `${when}, first of ${times}`,
    killed: 'Reported killed',
    withoutFigure: (without: string, of: string) => `no figure for ${without} of ${of}`,
    allFigures: 'every incident has a figure',
    noFigure: 'no figure',
    noIncident: 'as no incident is shown',
    none: 'none',
    unknown: 'not known',
  },
}

const arabicShares: Words<ShareKey> = {
  '1/1': 'كل يوم',
  '9/10': 'تسعة أيام من كل عشرة',
  '4/5': 'أربعة أيام من كل خمسة',
  '3/4': 'ثلاثة أيام من كل أربعة',
  '2/3': 'يومان من كل ثلاثة',
  '1/2': 'يوم من كل يومين',
  '1/3': 'يوم من كل ثلاثة',
  '1/4': 'يوم من كل أربعة',
  '1/5': 'يوم من كل خمسة',
  '1/10': 'يوم من كل عشرة',
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
  foundingOnly: 'بحسب المصادر الأصلية الخمسة وحدها',
  duplicatesOnce: 'مع احتساب التكرارات المحتملة مرة واحدة',
  struck: forms(
    'مع عدّ كل المصادر والسجلات',
    'مع إعادة العدّ دون مصدر أو سجل واحد',
    'مع إعادة العدّ دون اثنين من المصادر أو السجلات',
    'مع إعادة العدّ دون # من المصادر أو السجلات',
    'مع إعادة العدّ دون # من المصادر أو السجلات',
    'مع إعادة العدّ دون # من المصادر أو السجلات',
  ),
  inMonths: (months) => `في ${months}`,
  notInMonths: (months) => `خارج ${months}`,
  onDay: (day) => `يوم ${day}`,
  inRange: (range) => `في الفترة ${range}`,
  since: (day) => `منذ ${day}`,
  until: (day) => `حتى ${day}`,
  or: (items) => items.join(' أو '),
  others: (count) => `غيرها (${count})`,
  shares: arabicShares,
  percent: (share) => ` (${share})`,
  unnamed: {
    none: 'وذُكرت جهة في كل منها.',
    all: 'ولم تُذكر جهة في أي منها.',
    onlyNamed: 'وذُكرت فيه جهة.',
    onlyUnnamed: 'ولم تُذكر فيه جهة.',
    some: { before: 'ولم تُذكر جهة في ', after: ' منها.' },
  },
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
    once: 'عدّها مرة واحدة',
    others: 'طرق أخرى للعدّ',
    compare: 'مقارنة مع…',
  },
  figures: {
    heading: 'هل كانت شبه يومية؟',
    daysWith: 'أيام سُجّل فيها حادث',
    run: 'أطول تتابع',
    quiet: 'أطول هدوء',
    quietFiltered: 'أطول انقطاع',
    days: forms('لا أيام', 'يوم واحد', 'يومان', '# أيام', '# يوماً', '# يوم'),
    perWeek: 'حوادث في الأسبوع',
    who: 'المتبنّاة · المنسوبة',
    claimed: (count) => `المتبنّاة: ${count}`,
    blamed: (count) => `المنسوبة: ${count}`,
    unnamed: (count) => `بلا جهة مذكورة: ${count}`,
    firstOf: (when, times) => `${when}، الأول من ${times}`,
    killed: 'قتلى بحسب التقارير',
    withoutFigure: (without, of) => `بلا رقم: ${without} من ${of}`,
    allFigures: 'لكل حادث رقم',
    noFigure: 'لا رقم',
    noIncident: 'إذ لا حادث معروضاً',
    none: 'لا يوجد',
    unknown: 'غير معروف',
  },
}

export const summaryWords: Readonly<Record<Lang, typeof en>> = { en, ar }
