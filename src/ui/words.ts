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

/** Words of what changed from version to version. */
const history = {
  heading: 'Changes to this record',
  version: (version: string, date: string) => `Version ${version}, ${date}`,
}

export const historyWords: Readonly<Record<Lang, typeof history>> = {
  en: history,
  ar: {
    heading: 'ما تغيّر في هذا السجل',
    version: (version, date) => `الإصدار ${version}، ${date}`,
  },
}
