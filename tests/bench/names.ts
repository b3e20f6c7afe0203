/** The pages that are measured, by the folder that each is built into. */
export const PAGE_NAMES = ['near-daily', 'dc', 'html'] as const
export type PageName = (typeof PAGE_NAMES)[number]

/** Also built: this page with the names of its functions, for traces. */
export type BuiltName = PageName | 'named'

/** How the tables call them. */
export const TITLES: Readonly<Record<PageName, string>> = {
  'near-daily': 'this build',
  dc: 'dc.js page',
  html: 'HTML alone',
}
