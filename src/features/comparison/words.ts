import type { Lang } from '#domain/lang.ts'
import { forms, isolated } from '#i18n/arabicText.ts'
import type { PluralForms } from '#i18n/plural.ts'

/** Words of the comparison of two sources. */
const en = {
  heading: 'Compare sources',
  intro:
    'Choose two sources, or groups of sources, to see which incidents each reports and where they differ.',
  first: 'First',
  second: 'Second',
  swap: 'Swap',
  sides: { founding: 'The five original sources', outside: 'All other sources' },
  groups: 'Groups of sources',
  foundingSources: 'Original sources',
  option: (publisher: string, published: string, incidents: string) =>
    `${publisher}, ${published} (${incidents})`,
  optionTitled: (publisher: string, published: string, title: string, incidents: string) =>
    `${publisher}, ${published}: ${title} (${incidents})`,
  source: (publisher: string, published: string) => `${publisher}, ${published}`,
  same: 'Both sides are the same. Choose a different one.',
  total: (first: string, count: string, of: string) => `${first}: ${count} of ${of} incidents.`,
  otherGroup: 'Also chosen',
  both: { one: '# incident is in both.', other: '# incidents are in both.' } as PluralForms,
  inBoth: 'In both',
  only: (side: string) => `Only in: ${side}`,
  daysDiffer: 'Dates differ',
  noBoth: 'No incident is in both.',
  none: 'None.',
  noDaysDiffer: 'Wherever both give a day, it is the same.',
  place: 'Place',
  day: 'Day',
}

const ar: typeof en = {
  heading: 'مقارنة المصادر',
  intro: 'اختر مصدرين، أو مجموعتين من المصادر، لترى أي حوادث يذكرها كل منهما وأين يختلفان.',
  first: 'الأول',
  second: 'الثاني',
  swap: 'تبديل',
  sides: { founding: 'المصادر الأصلية الخمسة', outside: 'كل المصادر الأخرى' },
  groups: 'مجموعات المصادر',
  foundingSources: 'المصادر الأصلية',
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

export const comparisonWords: Readonly<Record<Lang, typeof en>> = { en, ar }
