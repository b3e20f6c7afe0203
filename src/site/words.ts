import type { Lang } from '#domain/lang.ts'
import { forms } from '#i18n/arabicText.ts'
import type { PluralForms } from '#i18n/plural.ts'

/** Words of what the build writes once, whatever the language of a page. */
export const words = {
  feed: 'Near-Daily: changes to the data',
  appDescription:
    'The reported attacks on US-linked targets in Iraq, July to September 2020: where, when, by whom, and who says so.',
  keywords: [
    'Iraq',
    'attacks',
    'rocket attacks',
    'improvised explosive devices',
    'convoys',
    'Green Zone',
    'militias',
    'United States',
    'event data',
    '2020',
  ],
  country: 'Iraq',
  outsideCounts: 'Counts of attacks published by others',
  notFound: {
    title: 'Page not found · Near-Daily',
    heading: 'There is no page at this address',
    text: 'The address may be misspelt, or the link that led here may be wrong.',
    back: 'To the map, the calendar and all incidents',
  },
}

const en = {
  description: (sentence: string, coverage: string) =>
    `${sentence}. Explore the reported attacks on US-linked targets in Iraq, ${coverage}: where, when, by whom, and who says so.`,
  previewAlt: (sentence: string) => `Map and calendar of the incidents: ${sentence}.`,
  plain:
    'This is the plain list. The map, the calendar, who says what, and every way to narrow them need JavaScript, which is off here.',
  caption: 'Incidents, the earliest first',
  duplicate: (others: string) => `May be the same event as ${others}.`,
  between: (place: string, governorate: string) => `${place}, ${governorate}`,
  others: 'The same list by month and by attack type',
  all: 'All incidents',
  link: (name: string, count: string) => `${name}: ${count}`,
  files: {
    heading: 'The data',
    all: {
      one: 'Each file has # incident:',
      other: 'Each file has all # incidents:',
    } as PluralForms,
  },
  /** The page of a record, which no script runs on. */
  openInExplorer: 'Open in the explorer',
  incidentAlt: (title: string) => `Map of the place, with title, day and evidence: ${title}.`,
}

const ar: typeof en = {
  description: (sentence, coverage) =>
    `${sentence}. استكشف الهجمات المُبلَّغ عنها على أهداف مرتبطة بالولايات المتحدة في العراق، ${coverage}: أين ومتى وعلى يد مَن، ومَن يقول ذلك.`,
  previewAlt: (sentence) => `خريطة الحوادث وتقويمها: ${sentence}.`,
  plain:
    'هذه هي القائمة البسيطة. أما الخريطة والتقويم ومَن يقول ماذا وسائر طرق التصفية فتحتاج إلى JavaScript، وهو معطَّل هنا.',
  caption: 'الحوادث، الأقدم أولاً',
  duplicate: (others) => `قد يكون الحدث نفسه الوارد في: ${others}.`,
  between: (place, governorate) => `${place}، ${governorate}`,
  others: 'القائمة نفسها بحسب الشهر ونوع الهجوم',
  all: 'كل الحوادث',
  link: (name, count) => `${name}: ${count}`,
  files: {
    heading: 'البيانات',
    all: forms(
      'لا حوادث في الملفات:',
      'في كل ملف حادث واحد:',
      'في كل ملف حادثان:',
      'في كل ملف الحوادث كلها، وهي #:',
      'في كل ملف الحوادث كلها، وهي #:',
      'في كل ملف الحوادث كلها، وهي #:',
    ),
  },
  openInExplorer: 'فتح في المستكشف',
  incidentAlt: (title) => `خريطة المكان مع العنوان واليوم ومدى التوثيق: ${title}.`,
}

/** Words of the pages that can be read without scripts, and of the links to them; the explorer does not carry them. */
export const siteWords: Readonly<Record<Lang, typeof en>> = { en, ar }
