import type { Lang } from '#domain/lang.ts'
import { forms } from '#i18n/arabicText.ts'
import type { PluralForms } from '#i18n/plural.ts'

/** Words of the comparison of ways to count. */
const en = {
  caption:
    'The whole record counted in three ways, regardless of the filter above. The five original sources are the texts that it began with.',
  measure: 'Figure',
  scope: {
    all: 'All reports',
    founding: 'The five original sources alone',
    once: 'Possible duplicates once',
  },
  month: (month: string, days: string) => `${month} (${days})`,
  covered: { one: '# day covered', other: '# days covered' } as PluralForms,
  incidents: 'Incidents',
  daysWith: 'Days with an incident',
  ofDays: (days: string, share: string) => `of ${days}, ${share}`,
  run: 'Longest run',
  quiet: 'Longest quiet spell',
  perWeek: 'Incidents a week',
  days: { one: '# day', other: '# days' } as PluralForms,
  none: 'none',
  noFigure: 'no figure',
  tooFewDays: 'as that needs two weeks',
  supports: 'What each count supports',
  sentence: (withIncident: string, days: string, share: string, without: string) =>
    `On ${withIncident} of ${days} days (${share}) at least one incident is recorded; on ${without} none.`,
  noneRecorded:
    'A day with none recorded is a day for which none was found, not a day proven quiet.',
}

const ar: typeof en = {
  caption:
    'السجل كله معدوداً بثلاث طرق، أياً كانت التصفية أعلاه. والمصادر الأصلية الخمسة هي النصوص التي بدأ بها.',
  measure: 'الرقم',
  scope: {
    all: 'كل التقارير',
    founding: 'المصادر الأصلية الخمسة وحدها',
    once: 'التكرارات المحتملة مرة واحدة',
  },
  month: (month, days) => `${month} (${days})`,
  covered: forms(
    'لا أيام مغطاة',
    'يوم واحد مغطى',
    'يومان مغطيان',
    '# أيام مغطاة',
    '# يوماً مغطى',
    '# يوم مغطى',
  ),
  incidents: 'الحوادث',
  daysWith: 'أيام سُجّل فيها حادث',
  ofDays: (days, share) => `من ${days}، ${share}`,
  run: 'أطول تتابع',
  quiet: 'أطول هدوء',
  perWeek: 'حوادث في الأسبوع',
  days: forms('لا أيام', 'يوم واحد', 'يومان', '# أيام', '# يوماً', '# يوم'),
  none: 'لا يوجد',
  noFigure: 'لا رقم',
  tooFewDays: 'إذ يلزم لذلك أسبوعان',
  supports: 'ما تسمح كل طريقة بقوله',
  sentence: (withIncident, days, share, without) =>
    `أيام سُجّل فيها حادث واحد على الأقل: ${withIncident} من ${days} (${share})؛ وأيام لم يُسجَّل فيها شيء: ${without}.`,
  noneRecorded: 'اليوم الذي لم يُسجَّل فيه شيء هو يوم لم يُعثر فيه على شيء، لا يوم ثبت هدوؤه.',
}

export const dailyWords: Readonly<Record<Lang, typeof en>> = { en, ar }
