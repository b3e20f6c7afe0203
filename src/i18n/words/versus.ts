import type { Lang } from '#domain/lang.ts'

import { forms } from '../arabicText.ts'
import type { PluralForms } from '../plural.ts'

/** Words of two views beside one another, in a sentence that can stand alone. */
const en = {
  letters: ['A', 'B'] as readonly [string, string],
  everything: 'everything in the data',
  pair: (first: string, second: string) => `${first} and ${second}`,
  /** Stands for the count of days of which the data say nothing. */
  uncovered: 'outside the period covered',
  /** Two months, the later one first; `count` has its noun. */
  months: (later: string, count: string, earlier: string, other: string) =>
    `${later} had ${count} to ${earlier}’s ${other}`,
  sides: (first: string, count: string, second: string, other: string) =>
    `${first}: ${count}; ${second}: ${other}`,
  /** Incidents a day, where the sides cover different numbers of days. */
  rates: (first: string, second: string) => `, ${first} a day to ${second}`,
  aDay: (rate: string) => `${rate} a day`,
  rose: (type: string, from: string, to: string) => `${type} rose from ${from} to ${to}`,
  fell: (type: string, from: string, to: string) => `${type} fell from ${from} to ${to}`,
  against: (type: string, first: string, second: string) => `${type} ${first} to ${second}`,
  /** What both sides have in common, before the sentence on what sets them apart. */
  of: (common: string, sentence: string) => `${common}: ${sentence}`,
  parts: '; ',
  few: 'Fewer than ten incidents on a side: numbers this small can differ by chance.',
  shared: {
    one: '# incident is on both sides.',
    other: '# incidents are on both sides.',
  } as PluralForms,
}

const ar: typeof en = {
  letters: ['أ', 'ب'],
  everything: 'كل ما في البيانات',
  pair: (first, second) => `${first}، مقابل ${second}`,
  uncovered: 'خارج الفترة المغطاة',
  months: (later, count, earlier, other) => `${later}: ${count}، مقابل ${other} في ${earlier}`,
  sides: (first, count, second, other) => `${first}: ${count}؛ ${second}: ${other}`,
  rates: (first, second) => `، أي ${first} في اليوم مقابل ${second}`,
  aDay: (rate) => `${rate} في اليوم`,
  rose: (type, from, to) => `${type}: ارتفاع من ${from} إلى ${to}`,
  fell: (type, from, to) => `${type}: تراجع من ${from} إلى ${to}`,
  against: (type, first, second) => `${type}: ${first} مقابل ${second}`,
  of: (common, sentence) => `${common} – ${sentence}`,
  parts: '؛ ',
  few: 'في أحد الجانبين أقل من عشرة حوادث: قد تتفاوت أعداد بهذا الصغر مصادفةً.',
  shared: forms(
    'لا حوادث مشتركة بين الجانبين.',
    'حادث واحد مشترك بين الجانبين.',
    'حادثان مشتركان بين الجانبين.',
    '# حوادث مشتركة بين الجانبين.',
    '# حادثاً مشتركاً بين الجانبين.',
    '# حادث مشترك بين الجانبين.',
  ),
}

export const versusWords: Readonly<Record<Lang, typeof en>> = { en, ar }
