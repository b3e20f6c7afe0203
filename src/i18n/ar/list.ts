import type { SortKey } from '#state/viewState.ts'

import type { Catalogue } from '../en.ts'

const sortedBy: Readonly<Record<SortKey, string>> = {
  date: 'الأقدم أولاً',
  '-date': 'الأحدث أولاً',
  place: 'بحسب المكان',
  type: 'بحسب نوع الهجوم',
  evidence: 'بحسب الأدلة',
}

/** Words of the list view. */
export const list: Catalogue['list'] = {
  heading: 'الحوادث',
  hint: (count, order) => `${count} · ${order}`,
  someOf: (shown, total) => `${shown} من أصل ${total}`,
  sortedBy,
  span: (from, to) => `من ${from} إلى ${to}`,
  columns: {
    date: 'التاريخ',
    type: 'النوع',
    what: 'ما وقع',
    place: 'المكان',
    killed: 'قتلى',
    injured: 'جرحى',
    evidence: 'الأدلة',
  },
  asYouScroll:
    'تُرسم الصفوف مع التمرير. للعثور على كلمة استخدم البحث بين عوامل التصفية، فبحث المتصفح لا يرى إلا الصفوف المرسومة.',
  none: 'لا شيء يجتاز عوامل التصفية. ألغِ أحدها لتظهر الحوادث من جديد.',
}
