/** Languages of the page, by BCP 47 tag. */
export const LANGS = ['en', 'ar'] as const
export type Lang = (typeof LANGS)[number]
