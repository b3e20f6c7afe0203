import { queryOptions } from '@tanstack/react-query'

/** How Arabic writes dates, numbers and plurals, by digits; loaded when the page is in Arabic. */
export const arabicQuery = queryOptions({
  queryKey: ['words', 'ar'],
  queryFn: async () => (await import('#i18n/arabic.ts')).arabicWith,
})
