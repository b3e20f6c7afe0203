import type { AttackType, EvidenceLevel, Role, TargetKind } from '#domain/codes.ts'

import type { Catalogue } from '../en.ts'
import { forms } from './forms.ts'
import { isolated } from './isolated.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

const subject: Words<AttackType> = {
  rocket: 'صواريخ',
  'ied-convoy': 'عبوات ناسفة على أرتال',
  'ied-diplomatic': 'عبوات ناسفة على دبلوماسيين',
  other: 'هجمات من نوع آخر',
}

const target: Words<TargetKind | 'none'> = {
  'logistics-convoy': 'أرتال إمداد',
  'diplomatic-convoy': 'مواكب دبلوماسية',
  'diplomatic-mission': 'بعثات دبلوماسية',
  'military-base': 'قواعد عسكرية',
  airport: 'مطارات',
  company: 'شركات',
  'education-centre': 'مراكز تعليمية',
  none: 'أهداف غير مذكورة',
}

const evidence: Words<EvidenceLevel> = {
  corroborated: 'مؤيَّدة بتقارير أخرى',
  contested: 'متنازع عليها',
  'founding-only': 'في القائمة التأسيسية وحدها',
  'outside-report': 'من تقارير خارجية وحدها',
}

const tie: Words<Role | 'either'> = {
  claimed: 'تبنّاها',
  blamed: 'اتُّهم بها',
  either: 'تبنّاها أو اتُّهم بها',
}

const noTie: Words<Role | 'either'> = {
  claimed: 'لم يتبنّها',
  blamed: 'لم يُتَّهم بها',
  either: 'لم يتبنّها ولم يُتَّهم بها',
}

/** Words of the summary sentence and the key figures. */
export const summary: Catalogue['summary'] = {
  all: forms('لا حوادث', 'حادث واحد', 'حادثان', '# حوادث', '# حادثاً', '# حادث'),
  ofIncidents: forms('لا حوادث', 'حادث واحد', 'حادثين', '# حوادث', '# حادثاً', '# حادث'),
  some: (visible, total) => `${visible} من أصل ${total}`,
  ofDays: forms('لا أيام', 'يوم واحد', 'يومين', '# أيام', '# يوماً', '# يوم'),
  noDays: 'أيام خارج الفترة المغطاة',
  onDays: (withIncident, days) => `${withIncident} من أصل ${days}`,
  on: 'في',
  subject,
  anySubject: 'هجمات',
  otherThan: (what) => `هجمات ليست ${what}`,
  target,
  onTargets: (targets) => `على ${targets}`,
  notOnTargets: (targets) => `ليست على ${targets}`,
  noPlace: 'مكان غير مذكور',
  atPlaces: (places) => `في ${places}`,
  notAtPlaces: (places) => `ليست في ${places}`,
  governorate: (name) => `محافظة ${name}`,
  inGovernorates: (names) => `في ${names}`,
  notInGovernorates: (names) => `خارج ${names}`,
  nobody: 'لا أحد',
  anybody: 'جهة ما',
  tiedTo: (role, names) => `${tie[role]}: ${names}`,
  notTiedTo: (role, names) => `${noTie[role]}: ${names}`,
  evidence,
  notEvidence: (levels) => `ليست ${levels}`,
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
