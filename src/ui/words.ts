import type { Lang } from '#domain/lang.ts'

/** Words about a single source. */
const en = {
  founding: 'founding document',
  leftOut: 'not counted',
  leaveOut: 'Leave out',
  countAgain: 'Count again',
  noAddress: 'no address known',
}

const ar: typeof en = {
  founding: 'وثيقة تأسيسية',
  leftOut: 'غير محسوب',
  leaveOut: 'استبعاد',
  countAgain: 'احتسابه من جديد',
  noAddress: 'لا رابط معروف له',
}

export const sourceWords: Readonly<Record<Lang, typeof en>> = { en, ar }
