import type { ClaimField, ClaimStatus, SourceKind } from '#domain/codes.ts'

import type { Catalogue } from '../en.ts'
import { always, forms, type SixForms } from './forms.ts'

type DayOffset = '-1' | '0' | '1' | 'unknown'
type Reports = Readonly<Record<SourceKind, SixForms>>

const reports: Reports = {
  official: reportsOf('رسمي', 'رسميان', 'رسمية', 'رسمياً'),
  agency: forms(
    'لا تقارير وكالات',
    'تقرير وكالة واحد',
    'تقريرا وكالات',
    '# تقارير وكالات',
    '# تقرير وكالة',
    '# تقرير وكالة',
  ),
  news: reportsOf('إخباري', 'إخباريان', 'إخبارية', 'إخبارياً'),
  'alert service': forms('لا تنبيهات', 'تنبيه واحد', 'تنبيهان', '# تنبيهات', '# تنبيهاً', '# تنبيه'),
  analysis: forms('لا تحليلات', 'تحليل واحد', 'تحليلان', '# تحليلات', '# تحليلاً', '# تحليل'),
  partisan: reportsOf('منحاز', 'منحازان', 'منحازة', 'منحازاً'),
}

const weakReports: Reports = {
  official: weak(reports.official),
  agency: weak(reports.agency),
  news: weak(reports.news),
  'alert service': weak(reports['alert service']),
  analysis: weak(reports.analysis),
  partisan: weak(reports.partisan),
}

/** Reports of a kind: the adjective beside one, two, several, and eleven or more. */
function reportsOf(one: string, two: string, few: string, many: string): SixForms {
  return forms(
    `لا تقارير ${few}`,
    `تقرير ${one} واحد`,
    `تقريران ${two}`,
    `# تقارير ${few}`,
    `# تقريراً ${many}`,
    `# تقرير ${one}`,
  )
}

function weak({ zero, one, two, few, many, other }: SixForms): SixForms {
  return forms(
    zero,
    `${one} ضعيف`,
    `${two} ضعيفان`,
    `${few} ضعيفة`,
    `${many} ضعيفاً`,
    `${other} ضعيف`,
  )
}

const reportDay: Readonly<Record<DayOffset, string>> = {
  '-1': 'عن اليوم السابق',
  '0': 'عن اليوم نفسه',
  '1': 'عن اليوم التالي',
  unknown: 'دون يوم مؤكد',
}

const offset: Readonly<Record<Exclude<DayOffset, '0'>, string>> = {
  '-1': 'قبل يوم',
  '1': 'بعد يوم',
  unknown: 'غير مؤرخ، أو بفارق أكثر من يوم',
}

const status: Readonly<Record<ClaimStatus, string>> = {
  stated: 'مُصرَّح به',
  reported: 'وارد في تقرير',
  contested: 'متنازع عليه',
  denied: 'منفي',
}

const unsaidField: Readonly<Record<ClaimField, string>> = {
  date: 'اليوم',
  'is-attack': 'هل كان هجوماً',
  place: 'أين وقع',
  target: 'ما الهدف',
  munitions: 'ما السلاح المستخدم',
  outcome: 'ما الأضرار',
  killed: 'كم القتلى',
  injured: 'كم الجرحى',
  'claimed-by': 'من تبنّاه',
  'attributed-to': 'من يُتهم به تحديداً',
}

/** Words of the detail view. */
export const detail: Catalogue['detail'] = {
  walk: 'حوادث هذا العرض، واحداً تلو الآخر',
  previous: 'السابق',
  next: 'التالي',
  position: (position, of) => `${position} من ${of}`,
  outsideView: 'ليس في هذا العرض',
  differ: 'تختلف الروايات.',
  lead: (field) => (field.endsWith('؟') ? field : `${field}:`),
  say: always('بحسب'),
  version: {
    says: ({ who, verb, what }) => `${what} ${verb} ${who}`,
    quotes: ({ who, what }) => `${who}: «${what}»`,
    denies: ({ who, what }) => `نفيٌ عن طريق ${who}: «${what}»`,
    saysDenied: ({ who, verb, what }) => `${what} ${verb} ${who}، وهو منفي`,
  },
  versions: (versions) => `${versions.join('؛ ')}.`,
  marked: (version, marks) => `${version} (${marks})`,
  others: forms('لا غيرها', 'مصدر آخر', 'مصدران آخران', '# غيرها', '# غيرها', '# غيرها'),
  facts: 'باختصار',
  date: 'التاريخ',
  countedOn: (day) => `محتسب يوم ${day}`,
  type: 'الهجوم',
  target: 'الهدف',
  place: 'المكان',
  governorate: (name) => `محافظة ${name}`,
  within: (km) => `ضمن نحو ${km} كم`,
  placeCode: (code) => `رمز الدقة ${code} بحسب UCDP`,
  killed: 'القتلى',
  injured: 'الجرحى',
  untaken: 'تذكره تقارير ولم يؤخذ أي منها: انظر من يقول ماذا',
  noneReported: (zero) => `${zero} (ذُكر أن لا أحد)`,
  evidence: 'الأدلة',
  outsideReports: forms(
    'لا تقارير من خارج الوثائق التأسيسية',
    'تقرير واحد من خارج الوثائق التأسيسية',
    'تقريران من خارج الوثائق التأسيسية',
    '# تقارير من خارج الوثائق التأسيسية',
    '# تقريراً من خارج الوثائق التأسيسية',
    '# تقرير من خارج الوثائق التأسيسية',
  ),
  who: 'من فعلها؟',
  claimedBy: 'تبنّته',
  blamedBy: 'اتهم به آخرون',
  nobodyClaimed: 'لا تقرير موثوقاً عن تبنٍّ',
  nobodyBlamed: 'لا أحد بهذا الحادث تحديداً',
  disputed: 'متنازع عليه',
  duplicates: 'قد يكون الحادث نفسه',
  why: {
    sameDay: 'اليوم نفسه',
    daysApart: forms(
      'اليوم نفسه',
      'بفارق يوم',
      'بفارق يومين',
      'بفارق # أيام',
      'بفارق # يوماً',
      'بفارق # يوم',
    ),
    samePlace: (place) => `كلاهما في ${place}`,
    places: (other, here) => `ذاك في ${other}، وهذا في ${here}`,
    placeUnknown: (other) => `ذاك في ${other}، وهذا بلا مكان`,
    otherUnknown: (here) => `ذاك بلا مكان، وهذا في ${here}`,
    noPlaces: 'لا مكان لأي منهما',
    likeness: (days, places) => `${days}، ${places}`,
  },
  claims: 'من يقول ماذا',
  claimsOf: (title) => `من يقول ماذا: ${title}`,
  column: { what: 'ما يقال', who: 'من يقوله', act: 'الاستبعاد' },
  unsaid: 'لا مصدر يقول:',
  unsaidCounted: 'لا مصدر محسوب يقول:',
  unsaidField,
  shown: 'المعروض أعلاه',
  status,
  offset,
  reports,
  weakReports,
  reportDay,
  reason: {
    unsaid: 'لا مصدر يقول.',
    unsaidCounted: 'لا مصدر محسوب يذكره.',
    onlyCollective: 'لا يُتَّهم أحد بهذا الحادث تحديداً.',
    founding: 'من وثيقة تأسيسية، وهي مقدَّمة على المصادر الخارجية.',
    strongest: (support) => `من أقوى قول: ${support}.`,
    finer: (support) => `أقوى قول يسمّي منطقة أوسع؛ وأُخذ المكان الأدق داخلها: ${support}.`,
    byNote: (support) => `ليس رقم أقوى مصدر؛ أُخذ من: ${support}. والملاحظة بجانبه تبيّن السبب.`,
    read: 'مقروء من نص التقارير؛ ولا يذكر أي منها نوع الهدف.',
    compete: 'تتنافس الروايات، فلم يُختر مكان.',
    noneTaken: 'ذُكرت أرقام ولم يؤخذ أي منها. والملاحظات بجانبها تبيّن السبب.',
    weakOnly: 'لا يذكره سوى قول ضعيف، فلم يؤخذ.',
    weakClaim: 'لا تقارير عن تبنٍّ سوى ضعيفة، فلم تُسمَّ جهة.',
    allClaims: 'كل من كان تبنّيه غير ضعيف وغير منفي.',
    allBlame: 'كل من اتُّهم بهذا الحادث بقول غير ضعيف وغير منفي.',
    sideBySide: 'لا تُرجَّح رواية: كلها جنباً إلى جنب.',
    ofDay: (support, day) => `${support} ${day}`,
  },
  weak: 'ضعيف',
  collective: 'عن الحملة ككل',
  noSources: 'لا مصدر مسجَّلاً لهذا الحادث.',
  countIncidentAgain: 'احتساب هذا الحادث من جديد',
  leftOutNote: 'هذا الحادث مستثنى: لا يحتسبه أي رقم في الصفحة.',
  leaveOutIncident: 'استبعاد هذا الحادث',
  leaveOutNote: 'عندها تُحسب كل أرقام الصفحة من دونه.',
}
