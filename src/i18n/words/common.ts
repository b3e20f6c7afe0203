import type { Lang } from '#domain/lang.ts'

import { forms } from '../arabicText.ts'
import type { PluralForms } from '../plural.ts'

/** Words that several views share. */
const en = {
  /** Between the parts of a line of words. */
  comma: ', ',
  /** A place that is known no better than its governorate. */
  somewhereIn: (governorate: string) => `Somewhere in ${governorate}`,
  incidents: { one: '# incident', other: '# incidents' } as PluralForms,
  killed: { one: '#\u00a0killed', other: '#\u00a0killed' } as PluralForms,
  reportedKilled: { one: '# reported killed', other: '# reported killed' } as PluralForms,
  /** Incidents of a day or a span that filters other than the dates leave out. */
  hidden: { one: '# hidden by your filters', other: '# hidden by your filters' } as PluralForms,
  notReported: 'not reported',
  close: 'Close',
  retry: 'Try again',
  undated: 'undated',
  newTab: 'opens in a new tab',
  weekPrefix: 'Week from',
  /** What a press will do, in a tooltip or at the end of a name. */
  act: {
    open: (title: string) => `Open: ${title}`,
    showOnly: (days: string) => `Show only ${days}`,
    showAllDays: 'Show all days',
  },
}

const ar: typeof en = {
  comma: '، ',
  somewhereIn: (governorate) => `مكان ما في ${governorate}`,
  incidents: forms('لا حوادث', 'حادث واحد', 'حادثان', '# حوادث', '# حادثاً', '# حادث'),
  killed: forms('لا قتلى', 'قتيل واحد', 'قتيلان', '# قتلى', '# قتيلاً', '# قتيل'),
  hidden: forms(
    'لا حوادث حجبتها التصفية',
    'حادث واحد حجبته التصفية',
    'حادثان حجبتهما التصفية',
    '# حوادث حجبتها التصفية',
    '# حادثاً حجبته التصفية',
    '# حادث حجبته التصفية',
  ),
  reportedKilled: forms(
    'لا قتلى بحسب التقارير',
    'قتيل واحد بحسب التقارير',
    'قتيلان بحسب التقارير',
    '# قتلى بحسب التقارير',
    '# قتيلاً بحسب التقارير',
    '# قتيل بحسب التقارير',
  ),
  notReported: 'غير مذكور',
  close: 'إغلاق',
  retry: 'إعادة المحاولة',
  undated: 'غير مؤرخ',
  newTab: 'يُفتح في علامة تبويب جديدة',
  weekPrefix: 'الأسبوع من',
  act: {
    open: (title) => `فتح: ${title}`,
    showOnly: (days) => `عرض ${days} فقط`,
    showAllDays: 'عرض كل الأيام',
  },
}

export const commonWords: Readonly<Record<Lang, typeof en>> = { en, ar }
