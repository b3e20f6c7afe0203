import type { Lang } from '#domain/lang.ts'

interface LoadingWords {
  readonly loading: string
  readonly slow: string
  readonly reload: string
}

/** Said before there are any other words. */
export const LOADING: Readonly<Record<Lang, LoadingWords>> = {
  en: {
    loading: 'Loading the data …',
    slow: 'The data is still on its way, and takes longer than usual.',
    reload: 'Reload the page',
  },
  ar: {
    loading: 'جارٍ تحميل البيانات …',
    slow: 'ما زالت البيانات في الطريق، ويستغرق ذلك وقتاً أطول من المعتاد.',
    reload: 'إعادة تحميل الصفحة',
  },
}
