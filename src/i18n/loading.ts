import type { Lang } from '#domain/lang.ts'

/** Said before there are any other words. */
export const LOADING: Readonly<Record<Lang, string>> = {
  en: 'Loading the data …',
  ar: 'جارٍ تحميل البيانات …',
}
