import { replaceEqualDeep } from '@tanstack/react-query'
import { useState } from 'react'

/** A value of plain objects and lists whose parts stay the same objects as long as they are equal, so that nothing that depends on them alone is drawn anew. */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value)
  const same: T = replaceEqualDeep(kept, value)
  if (same !== kept) keep(same)
  return same
}
