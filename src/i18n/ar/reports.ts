import type { SourceKind } from '#domain/codes.ts'

import { forms, type SixForms } from './forms.ts'

type Reports = Readonly<Record<SourceKind, SixForms>>

/** Reports by kind of source. */
export const reports: Reports = {
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
export const weakReports: Reports = {
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
