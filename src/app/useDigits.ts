import { createContext, use } from 'react'

import type { Digits } from '#i18n/locale.ts'

/** The digits of Arabic on this device, and the way to others. */
export interface DigitsChoice {
  readonly digits: Digits
  readonly choose: (digits: Digits) => void
}

/** Given by `Language`. */
export const DigitsContext = createContext<DigitsChoice>({
  digits: 'latn',
  choose: () => undefined,
})

/** The digits that Arabic is written with, and the way to others. */
export function useDigits(): DigitsChoice {
  return use(DigitsContext)
}
