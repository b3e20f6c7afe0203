import type { Catalogue } from '../en.ts'

import { forms } from './forms.ts'

/** Words that several views share. */
export const common: Catalogue['common'] = {
  comma: '، ',
  incidents: forms('لا حوادث', 'حادث واحد', 'حادثان', '# حوادث', '# حادثاً', '# حادث'),
  notReported: 'غير مذكور',
  close: 'إغلاق',
  retry: 'إعادة المحاولة',
  undated: 'غير مؤرخ',
  newTab: 'يُفتح في علامة تبويب جديدة',
  loadingSources: 'جارٍ تحميل أقوال المصادر …',
  sourcesFailed: 'تعذّر تحميل أقوال المصادر.',
  weekPrefix: 'الأسبوع من',
}
