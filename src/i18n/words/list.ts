import type { Lang } from '#domain/lang.ts'
import type { SortKey } from '#state/viewState.ts'

const sortedBy: Readonly<Record<SortKey, string>> = {
  date: 'earliest first',
  '-date': 'latest first',
  place: 'by place',
  type: 'by attack type',
  evidence: 'by evidence',
}

/** Words of the list view. */
const en = {
  heading: 'Incidents',
  hint: (count: string, order: string) => `${count} · ${order}`,
  someOf: (shown: string, total: string) => `${shown} of ${total}`,
  sortedBy,
  span: (from: string, to: string) => `${from} to ${to}`,
  columns: {
    date: 'Date',
    type: 'Type',
    what: 'What',
    place: 'Place',
    killed: 'Killed',
    injured: 'Injured',
    evidence: 'Evidence',
  },
  none: 'No incident matches these filters. Remove one to see incidents again.',
}

const arabicSortedBy: Readonly<Record<SortKey, string>> = {
  date: 'الأقدم أولاً',
  '-date': 'الأحدث أولاً',
  place: 'بحسب المكان',
  type: 'بحسب نوع الهجوم',
  evidence: 'بحسب الأدلة',
}

const ar: typeof en = {
  heading: 'الحوادث',
  hint: (count, order) => `${count} · ${order}`,
  someOf: (shown, total) => `${shown} من أصل ${total}`,
  sortedBy: arabicSortedBy,
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
  none: 'لا شيء يجتاز عوامل التصفية. ألغِ أحدها لتظهر الحوادث من جديد.',
}

export const listWords: Readonly<Record<Lang, typeof en>> = { en, ar }
