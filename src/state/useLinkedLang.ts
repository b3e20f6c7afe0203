import { LANGS, type Lang } from '#domain/lang.ts'

import { useAddress } from './history.ts'
import { oneOf } from './selection.ts'

/** The language that the address asks for, known before there is any data; `undefined` when it asks for none. */
export function useLinkedLang(): Lang | undefined {
  const text = new URLSearchParams(useAddress()).get('lang')
  return text === null ? undefined : oneOf(LANGS)(text)
}
