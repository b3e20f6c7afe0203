import type { Catalogue } from '../en.ts'

/** Words about a single source. */
export const source: Catalogue['source'] = {
  founding: 'وثيقة تأسيسية',
  leftOut: 'غير محسوب',
  leaveOut: 'استبعاد',
  countAgain: 'احتسابه من جديد',
  noAddress: 'لا رابط معروف له',
}
