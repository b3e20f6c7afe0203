import { queryOptions } from '@tanstack/react-query'

/** How Arabic writes dates, numbers and plurals, by digits; loaded when the page is in Arabic. */
export const arabicQuery = queryOptions({
  queryKey: ['words', 'ar'],
  queryFn: async () => (await import('#i18n/arabic.ts')).arabicWith,
})

/** What makes a dataset of the reports and records that are left to count. */
export const restrictQuery = queryOptions({
  queryKey: ['restrict'],
  queryFn: async () => (await import('#analysis/scope/applyScope.ts')).restrict,
})
