import type { ClaimField, ClaimStatus, SourceKind } from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'
import { type SixForms, always, forms } from '#i18n/arabicText.ts'
import type { PluralForms } from '#i18n/plural.ts'

/** Who says what, with the verb in the number of those who say it. */
interface Said {
  readonly who: string
  readonly verb: string
  readonly what: string
}

type DayOffset = '-1' | '0' | '1' | 'unknown'

const reports: Readonly<Record<SourceKind, PluralForms>> = {
  official: { one: 'one official report', other: '# official reports' },
  agency: { one: 'one agency report', other: '# agency reports' },
  news: { one: 'one news report', other: '# news reports' },
  'alert service': { one: 'one alert', other: '# alerts' },
  analysis: { one: 'one analysis', other: '# analyses' },
  partisan: { one: 'one partisan report', other: '# partisan reports' },
}

const weakReports: Readonly<Record<SourceKind, PluralForms>> = {
  official: { one: 'one weak official report', other: '# weak official reports' },
  agency: { one: 'one weak agency report', other: '# weak agency reports' },
  news: { one: 'one weak news report', other: '# weak news reports' },
  'alert service': { one: 'one weak alert', other: '# weak alerts' },
  analysis: { one: 'one weak analysis', other: '# weak analyses' },
  partisan: { one: 'one weak partisan report', other: '# weak partisan reports' },
}

const reportDay: Readonly<Record<DayOffset, string>> = {
  '-1': 'from the day before',
  '0': 'from the same day',
  '1': 'from the day after',
  unknown: 'of uncertain date',
}

const offset: Readonly<Record<Exclude<DayOffset, '0'>, string>> = {
  '-1': 'a day earlier',
  '1': 'a day later',
  unknown: 'undated, or more than a day off',
}

const status: Readonly<Record<ClaimStatus, string>> = {
  stated: 'stated',
  reported: 'reported',
  contested: 'disputed',
  denied: 'denied',
}

const unsaidField: Readonly<Record<ClaimField, string>> = {
  date: 'the day',
  'is-attack': 'whether it was an attack',
  place: 'where it was',
  target: 'what the target was',
  munitions: 'what was used',
  outcome: 'what damage was done',
  killed: 'how many were killed',
  injured: 'how many were injured',
  'claimed-by': 'who claimed it',
  'attributed-to': 'who is blamed for it in particular',
}

/** Words of the detail view. */
const en = {
  neighbours: 'Previous and next incident',
  previous: 'Previous',
  next: 'Next',
  position: (position: string, of: string) => `${position} of ${of}`,
  outsideView: 'not in this view',
  differ: 'Accounts differ.',
  lead: (field: string) => (field.endsWith('?') ? field : `${field}:`),
  say: { one: 'says', other: 'say' } as PluralForms,
  version: {
    says: ({ who, verb, what }: Said) => `${who} ${verb} ${what}`,
    quotes: ({ who, what }: Said) => `${who}: “${what}”`,
    denies: ({ who, what }: Said) => `a denial reported by ${who}: “${what}”`,
    saysDenied: ({ who, verb, what }: Said) => `${who} ${verb} ${what}, which is denied`,
  },
  anAttack: 'there was an attack',
  versions: (versions: readonly string[]) => `${versions.join('; ')}.`,
  marked: (version: string, marks: string) => `${version} (${marks})`,
  others: { one: 'one other', other: '# others' } as PluralForms,
  facts: 'Key facts',
  date: 'Date',
  countedOn: (day: string) => `counted on ${day}`,
  target: 'Target',
  place: 'Place',
  governorate: (name: string) => `${name} governorate`,
  within: (km: string) => `within about ${km} km`,
  placeCode: (code: string) => `UCDP precision code ${code}`,
  killed: 'Killed',
  injured: 'Injured',
  unused: 'sources give one; we have not used it (see below)',
  inferred: {
    type: 'inferred from the type of attack',
    place: 'inferred from the place',
  },
  noneReported: (zero: string) => `${zero} (reported as none)`,
  evidence: 'Evidence',
  outsideReports: { one: '# other source', other: '# other sources' } as PluralForms,
  who: 'Who claimed it, who was blamed',
  claimedBy: 'Claimed by',
  blamedBy: 'Blamed by others',
  nobodyClaimed: 'no reliable report of a claim',
  nobodyBlamed: 'nobody for this incident in particular',
  disputed: 'disputed',
  duplicates: 'May be the same event as',
  why: {
    sameDay: 'the same day',
    daysApart: { one: 'a day apart', other: '# days apart' } as PluralForms,
    samePlace: (place: string) => `both at ${place}`,
    places: (other: string, here: string) => `${other} in that record, ${here} in this one`,
    placeUnknown: (other: string) => `${other} in that record, no place in this one`,
    otherUnknown: (here: string) => `no place in that record, ${here} in this one`,
    noPlaces: 'no place for either',
    likeness: (days: string, places: string) => `${days}, ${places}`,
  },
  claims: 'Who says what',
  claimsOf: (title: string) => `Who says what: ${title}`,
  column: { what: 'What is said', who: 'Who says so', action: 'Recount' },
  unsaid: 'No source says',
  unsaidCounted: 'No source that counts says',
  unsaidField,
  shown: 'shown above',
  status,
  offset,
  reports,
  weakReports,
  reportDay,
  reason: {
    unsaid: 'No source says.',
    unsaidCounted: 'No source that counts gives one.',
    onlyCollective: 'Nobody is blamed for this incident in particular.',
    founding: 'Taken from an original source, which takes precedence over other sources.',
    strongest: (support: string) => `Taken from the strongest claim: ${support}.`,
    finer: (support: string) =>
      `The strongest claim names a wider area; we use the more exact place inside it: ${support}.`,
    byNote: (support: string) =>
      `Not the figure of the strongest source; taken from ${support}. The note beside it says why.`,
    read: 'Inferred from the wording of the reports; none states the kind of target.',
    inferred: {
      type: 'No report that counts names the kind of target. It is inferred from the type of attack.',
      place: 'No report that counts names the kind of target. It is inferred from the place.',
    },
    kept: 'No source that counts gives this day. It is the day the incident is recorded under.',
    compete: 'Accounts conflict, so no place is chosen.',
    noneTaken: 'Sources give figures; we have not used any. The notes beside them say why.',
    notTaken: 'Sources give one; we have not used it. The notes beside them say why.',
    weakOnly: 'Only a weak claim gives one, so we have not used it.',
    weakClaim: 'Only weak reports of a claim, so no claimant is named.',
    allClaims: 'Everyone whose claim is neither weak nor denied.',
    allBlame: 'Everyone blamed for this incident by a claim that is neither weak nor denied.',
    sideBySide: 'No version is preferred: all stand side by side.',
    ofDay: (support: string, day: string) => `${support} ${day}`,
  },
  weak: 'weak',
  collective: 'for the campaign as a whole',
  noSources: 'No source is recorded for this incident.',
  countIncidentAgain: 'Count this incident again',
  leftOutNote: 'Every figure on the page is worked out without it.',
  leaveOutIncident: 'Recount without this incident',
  leaveOutNote: 'Every figure on the page is then worked out without it.',
}

type Reports = Readonly<Record<SourceKind, SixForms>>

/** Reports by kind of source. */
const arabicReports: Reports = {
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

/** Weak reports by kind of source. */
const arabicWeakReports: Reports = {
  official: weak(arabicReports.official),
  agency: weak(arabicReports.agency),
  news: weak(arabicReports.news),
  'alert service': weak(arabicReports['alert service']),
  analysis: weak(arabicReports.analysis),
  partisan: weak(arabicReports.partisan),
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

const arabicReportDay: Readonly<Record<DayOffset, string>> = {
  '-1': 'عن اليوم السابق',
  '0': 'عن اليوم نفسه',
  '1': 'عن اليوم التالي',
  unknown: 'دون يوم مؤكد',
}

const arabicOffset: Readonly<Record<Exclude<DayOffset, '0'>, string>> = {
  '-1': 'قبل يوم',
  '1': 'بعد يوم',
  unknown: 'غير مؤرخ، أو بفارق أكثر من يوم',
}

const arabicStatus: Readonly<Record<ClaimStatus, string>> = {
  stated: 'مُصرَّح به',
  reported: 'وارد في تقرير',
  contested: 'متنازع عليه',
  denied: 'منفي',
}

const arabicUnsaidField: Readonly<Record<ClaimField, string>> = {
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

const ar: typeof en = {
  neighbours: 'الحادث السابق والتالي',
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
  anAttack: 'وقع هجوم',
  versions: (versions) => `${versions.join('؛ ')}.`,
  marked: (version, marks) => `${version} (${marks})`,
  others: forms('لا غيرها', 'مصدر آخر', 'مصدران آخران', '# غيرها', '# غيرها', '# غيرها'),
  facts: 'أهم المعلومات',
  date: 'التاريخ',
  countedOn: (day) => `محتسب يوم ${day}`,
  target: 'الهدف',
  place: 'المكان',
  governorate: (name) => `محافظة ${name}`,
  within: (km) => `ضمن نحو ${km} كم`,
  placeCode: (code) => `رمز الدقة ${code} بحسب UCDP`,
  killed: 'القتلى',
  injured: 'الجرحى',
  unused: 'تذكره مصادر ولم نأخذ به (انظر أدناه)',
  inferred: {
    type: 'مستنتج من نوع الهجوم',
    place: 'مستنتج من المكان',
  },
  noneReported: (zero) => `${zero} (ذُكر أن لا أحد)`,
  evidence: 'الأدلة',
  outsideReports: forms(
    'لا مصادر أخرى',
    'مصدر آخر واحد',
    'مصدران آخران',
    '# مصادر أخرى',
    '# مصدراً آخر',
    '# مصدر آخر',
  ),
  who: 'من تبنّاه ومن اتُّهم به',
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
  column: { what: 'ما يقال', who: 'من يقوله', action: 'إعادة العدّ' },
  unsaid: 'لا مصدر يقول:',
  unsaidCounted: 'لا مصدر محسوب يقول:',
  unsaidField: arabicUnsaidField,
  shown: 'المعروض أعلاه',
  status: arabicStatus,
  offset: arabicOffset,
  reports: arabicReports,
  weakReports: arabicWeakReports,
  reportDay: arabicReportDay,
  reason: {
    unsaid: 'لا مصدر يقول.',
    unsaidCounted: 'لا مصدر محسوب يذكره.',
    onlyCollective: 'لا يُتَّهم أحد بهذا الحادث تحديداً.',
    founding: 'من مصدر أصلي، وهو مقدَّم على المصادر الأخرى.',
    strongest: (support) => `من أقوى قول: ${support}.`,
    finer: (support) => `أقوى قول يسمّي منطقة أوسع؛ وأُخذ المكان الأدق داخلها: ${support}.`,
    byNote: (support) => `ليس رقم أقوى مصدر؛ أُخذ من: ${support}. والملاحظة بجانبه تبيّن السبب.`,
    read: 'مقروء من نص التقارير؛ ولا يذكر أي منها نوع الهدف.',
    inferred: {
      type: 'لا يسمّي أي تقرير محسوب نوع الهدف. وهو مستنتج من نوع الهجوم.',
      place: 'لا يسمّي أي تقرير محسوب نوع الهدف. وهو مستنتج من المكان.',
    },
    kept: 'لا يذكر أي مصدر محسوب هذا اليوم. وهو اليوم الذي سُجّل فيه الحادث.',
    compete: 'تتعارض الروايات، فلم يُختر مكان.',
    noneTaken: 'ذُكرت أرقام ولم يؤخذ أي منها. والملاحظات بجانبها تبيّن السبب.',
    notTaken: 'تذكره مصادر ولم يؤخذ به. والملاحظات بجانبها تبيّن السبب.',
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
  leftOutNote: 'كل أرقام الصفحة محسوبة من دونه.',
  leaveOutIncident: 'إعادة العدّ دون هذا الحادث',
  leaveOutNote: 'عندها تُحسب كل أرقام الصفحة من دونه.',
}

export const detailWords: Readonly<Record<Lang, typeof en>> = { en, ar }
