import type { LateCatalogue } from '../en-late.ts'

/** Words about a single source. */
export const source: LateCatalogue['source'] = {
  founding: 'وثيقة تأسيسية',
  leftOut: 'غير محسوب',
  leaveOut: 'استبعاد',
  countAgain: 'احتسابه من جديد',
  noAddress: 'لا رابط معروف له',
}
