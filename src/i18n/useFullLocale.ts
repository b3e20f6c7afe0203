import { fullLocale, type FullLocale } from './full.ts'
import { useLocale } from './useLocale.ts'

/** The language that the page is shown in with all its words, for views that come late. */
export function useFullLocale(): FullLocale {
  return fullLocale(useLocale())
}
