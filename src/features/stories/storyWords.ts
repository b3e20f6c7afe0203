import type { Lang } from '#domain/lang.ts'

/** Words around the steps of a story. */
const en = {
  position: (step: string, of: string) => `${step} of ${of}`,
  previous: 'Previous',
  next: 'Next',
  leave: 'Leave the story',
  again: 'Show this step again',
  lookAt: 'Look at',
  sources: 'Sources',
  openStep: 'Open this step on the page',
  article:
    'Each step is a view of the record. Its figures are computed from the data, and each link opens the view that it speaks of.',
}

const ar: typeof en = {
  position: (step, of) => `${step} من ${of}`,
  previous: 'السابق',
  next: 'التالي',
  leave: 'الخروج من القصة',
  again: 'عرض هذه الخطوة من جديد',
  lookAt: 'انظر إلى',
  sources: 'المصادر',
  openStep: 'فتح هذه الخطوة في الصفحة',
  article: 'كل خطوة عرض للسجل. وأرقامها محسوبة من البيانات، وكل رابط يفتح العرض الذي تتحدث عنه.',
}

export const storyWords: Readonly<Record<Lang, typeof en>> = { en, ar }
