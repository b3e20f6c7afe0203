import type { LateCatalogue } from '../en-late.ts'

import { forms } from './forms.ts'
import { isolated } from './isolated.ts'

/** Words of the comparison of two sources. */
export const compare: LateCatalogue['compare'] = {
  heading: 'مقارنة المصادر',
  intro: 'اختر مصدرين، أو مجموعة منها، لترى أي حوادث يذكرها كل منهما وأين يختلفان.',
  first: 'الأول',
  second: 'الثاني',
  swap: 'تبديل',
  sides: { founding: 'الوثائق التأسيسية', outside: 'كل التقارير الخارجية' },
  groups: 'مجموعات المصادر',
  foundingSources: 'الوثائق التأسيسية',
  option: (publisher, published, incidents) =>
    `${isolated(publisher)}، ${published} (${incidents})`,
  optionTitled: (publisher, published, title, incidents) =>
    `${isolated(publisher)}، ${published}: ${isolated(title)} (${incidents})`,
  source: (publisher, published) => `${isolated(publisher)}، ${published}`,
  same: 'الطرفان واحد. اختر غيره لأحدهما.',
  total: (first, count, of) => `${first}: ${count} من ${of} من الحوادث.`,
  otherGroup: 'مختار أيضاً',
  both: forms(
    'لا حادث مشتركاً بينهما.',
    'حادث واحد مشترك بينهما.',
    'حادثان مشتركان بينهما.',
    '# حوادث مشتركة بينهما.',
    '# حادثاً مشتركاً بينهما.',
    '# حادث مشترك بينهما.',
  ),
  inBoth: 'في كليهما',
  only: (side) => `فقط في: ${side}`,
  daysDiffer: 'تواريخ مختلفة',
  noBoth: 'لا حادث مشتركاً بينهما.',
  none: 'لا شيء.',
  noDaysDiffer: 'حيثما ذكر كلاهما يوماً فهو اليوم نفسه.',
  place: 'المكان',
  day: 'اليوم',
}
