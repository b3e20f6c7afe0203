import type { Lang } from '#domain/lang.ts'

/** Words about a single source. */
const en = {
  founding: 'original source',
  leftOut: 'not counted',
  leaveOut: 'Recount without this source',
  countAgain: 'Count again',
  noAddress: 'no address known',
}

const ar: typeof en = {
  founding: 'مصدر أصلي',
  leftOut: 'غير محسوب',
  leaveOut: 'إعادة العدّ دون هذا المصدر',
  countAgain: 'احتسابه من جديد',
  noAddress: 'لا رابط معروف له',
}

export const sourceWords: Readonly<Record<Lang, typeof en>> = { en, ar }
