import type { LateCatalogue } from '../en-late.ts'

import { forms } from './forms.ts'

/** Words of the key figures side by side. */
export const daily: LateCatalogue['daily'] = {
  caption: 'السجل كله معدوداً بثلاث طرق، أياً كانت التصفية أعلاه',
  measure: 'الرقم',
  basis: {
    all: 'كل التقارير',
    founding: 'الوثائق التأسيسية وحدها',
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
