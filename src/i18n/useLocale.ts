import { createContext, use } from 'react'

import { ENGLISH, type Locale } from './locale.ts'

/** The language of everything below it. */
export const LocaleContext = createContext<Locale>(ENGLISH)

/** The language that the page is shown in. */
export function useLocale(): Locale {
  return use(LocaleContext)
}
