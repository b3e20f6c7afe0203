import type { Lang } from '#domain/lang.ts'
import type { SortKey } from '#state/viewState.ts'

import { forms } from '../arabicText.ts'
import type { PluralForms } from '../plural.ts'

const sortedBy: Readonly<Record<SortKey, string>> = {
  date: 'Earliest first',
  '-date': 'Latest first',
  place: 'By place',
  type: 'By attack type',
  evidence: 'By evidence',
  killed: 'Most killed first',
  injured: 'Most injured first',
}

/** Words of the list view. */
const en = {
  heading: 'Incidents',
  hint: (count: string, order: string) => `${count} · ${order}`,
  someOf: (shown: string, total: string) => `${shown} of ${total}`,
  order: 'Order',
  sortedBy,
  injured: (count: string) => `${count} injured`,
  columns: {
    date: 'Date',
    type: 'Type',
    what: 'What',
    place: 'Place',
    killed: 'Killed',
    injured: 'Injured',
    harm: 'Killed, injured',
    evidence: 'Evidence',
  },
  attested: {
    disputed: (reports: string) => `Disputed, ${reports}`,
    thin: 'One thin report',
    corroborated: { one: 'Corroborated', other: 'Corroborated by #' } as PluralForms,
    reports: { one: 'one report', other: '# reports' } as PluralForms,
  },
  partly: 'partly reported',
  none: 'No incident matches these filters. Remove one to see incidents again.',
}

const arabicSortedBy: Readonly<Record<SortKey, string>> = {
  date: 'الأقدم أولاً',
  '-date': 'الأحدث أولاً',
  place: 'بحسب المكان',
  type: 'بحسب نوع الهجوم',
  evidence: 'بحسب الأدلة',
  killed: 'الأكثر قتلى أولاً',
  injured: 'الأكثر جرحى أولاً',
}

const ar: typeof en = {
  heading: 'الحوادث',
  hint: (count, order) => `${count} · ${order}`,
  someOf: (shown, total) => `${shown} من أصل ${total}`,
  order: 'الترتيب',
  sortedBy: arabicSortedBy,
  injured: (count) => `جرحى: ${count}`,
  columns: {
    date: 'التاريخ',
    type: 'النوع',
    what: 'ما وقع',
    place: 'المكان',
    killed: 'قتلى',
    injured: 'جرحى',
    harm: 'القتلى والجرحى',
    evidence: 'الأدلة',
  },
  attested: {
    disputed: (reports) => `متنازع عليه، ${reports}`,
    thin: 'تقرير واحد ضعيف',
    corroborated: forms(
      'مؤيَّد',
      'مؤيَّد',
      'مؤيَّد من مصدرين',
      'مؤيَّد من # مصادر',
      'مؤيَّد من # مصدراً',
      'مؤيَّد من # مصدر',
    ),
    reports: forms('لا تقارير', 'تقرير واحد', 'تقريران', '# تقارير', '# تقريراً', '# تقرير'),
  },
  partly: 'أرقام جزئية',
  none: 'لا شيء يجتاز عوامل التصفية. ألغِ أحدها لتظهر الحوادث من جديد.',
}

export const listWords: Readonly<Record<Lang, typeof en>> = { en, ar }
