import type { PartnerKind } from '#analysis/comparison/partners.ts'
import type { Paired } from '#analysis/comparison/pairs.ts'
import type { Lang } from '#domain/lang.ts'
import { forms } from '#i18n/arabicText.ts'
import type { PluralForms } from '#i18n/plural.ts'

/** Words of the comparison of two views. */
const en = {
  heading: 'Two views compared',
  edit: 'The filters above apply to',
  swap: 'Swap sides',
  leave: 'Leave the comparison',
  copy: 'Copy with link and citation',
  copied: 'Copied',
  save: 'Both sides as CSV',
  refused: 'The browser refused to copy',
  figures: 'Key figures',
  difference: 'B − A',
  incidents: 'Incidents',
  aDay: 'Incidents a day',
  daysWith: 'Days with one',
  ofDays: (daysWith: string, days: string) => `${daysWith} of ${days}`,
  run: 'Longest run',
  quiet: 'Longest gap',
  claimed: 'Claimed',
  blamed: 'Blamed on somebody',
  unnamed: 'Nobody named',
  killed: 'Reported killed',
  injured: 'Reported injured',
  signed: (sign: string, number: string) => sign + number,
  /** Between two shares. */
  points: { one: '# point', other: '# points' } as PluralForms,
  lengths: (first: string, second: string) =>
    `A covers ${first} days and B ${second}, so totals are not subtracted and bars show incidents a day.`,
  map: 'Where',
  mapOf: (side: string) => `Map of ${side}`,
  unlocated: {
    one: '# incident has no reported place',
    other: '# incidents have no reported place',
  } as PluralForms,
  paired: {
    type: 'Attack',
    target: 'Target',
    admin1: 'Governorate',
    weekday: 'Weekday',
  } satisfies Readonly<Record<Paired, string>>,
  rate: (rate: string) => `${rate} a day`,
  none: 'No incidents on either side.',
  partners: {
    month: 'Months',
    span: 'The days before and after',
    type: 'Attack types',
    rest: 'Everything else',
    sources: 'Ways to count',
  } satisfies Readonly<Record<PartnerKind, string>>,
  free: 'Any two views',
  freeHint:
    'Starts with this view beside everything in the data; then set either side with the filters.',
}

const ar: typeof en = {
  heading: 'مقارنة عرضين',
  edit: 'عوامل التصفية أعلاه تخص الجانب',
  swap: 'تبديل الجانبين',
  leave: 'إنهاء المقارنة',
  copy: 'نسخ مع الرابط والاستشهاد',
  copied: 'نُسخ',
  save: 'الجانبان في ملف CSV',
  refused: 'رفض المتصفح النسخ',
  figures: 'الأرقام الرئيسية',
  difference: 'ب − أ',
  incidents: 'الحوادث',
  aDay: 'حوادث في اليوم',
  daysWith: 'أيام فيها حادث',
  ofDays: (daysWith, days) => `${daysWith} من ${days}`,
  run: 'أطول تتابع',
  quiet: 'أطول انقطاع',
  claimed: 'المتبنّاة',
  blamed: 'المنسوبة إلى جهة',
  unnamed: 'بلا جهة مذكورة',
  killed: 'قتلى بحسب التقارير',
  injured: 'جرحى بحسب التقارير',
  // An isolate keeps the sign on the left of its number.
  signed: (sign, number) => `\u2066${sign}${number}\u2069`,
  points: forms(
    '# نقطة مئوية',
    '# نقطة مئوية',
    '# نقطة مئوية',
    '# نقاط مئوية',
    '# نقطة مئوية',
    '# نقطة مئوية',
  ),
  lengths: (first, second) =>
    `عدد الأيام في الجانب أ ${first} وفي الجانب ب ${second}، فلا تُطرح المجاميع، وتبيّن الأشرطة الحوادث في اليوم.`,
  map: 'أين',
  mapOf: (side) => `خريطة: ${side}`,
  unlocated: forms(
    'لكل الحوادث مكان مذكور',
    'حادث واحد بلا مكان مذكور',
    'حادثان بلا مكان مذكور',
    '# حوادث بلا مكان مذكور',
    '# حادثاً بلا مكان مذكور',
    '# حادث بلا مكان مذكور',
  ),
  paired: {
    type: 'نوع الهجوم',
    target: 'الهدف',
    admin1: 'المحافظة',
    weekday: 'يوم الأسبوع',
  },
  rate: (rate) => `${rate} في اليوم`,
  none: 'لا حوادث في أي من الجانبين.',
  partners: {
    month: 'الأشهر',
    span: 'الأيام السابقة والتالية',
    type: 'أنواع الهجمات',
    rest: 'كل ما عدا ذلك',
    sources: 'طرق العدّ',
  },
  free: 'أي عرضين',
  freeHint: 'يبدأ بهذا العرض وإلى جانبه كل ما في البيانات، ثم تضبط كل جانب بعوامل التصفية.',
}

export const versusViewWords: Readonly<Record<Lang, typeof en>> = { en, ar }
