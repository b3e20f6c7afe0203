import type { Lang } from '#domain/lang.ts'

interface LoadingWords {
  readonly loading: string
  readonly slow: string
  readonly reload: string
  /** Printed in place of what had not loaded yet. */
  readonly printed: string
}

/** Said before there are any other words. */
export const LOADING: Readonly<Record<Lang, LoadingWords>> = {
  en: {
    loading: 'Loading the data …',
    slow: 'The data is still on its way, and takes longer than usual.',
    reload: 'Reload the page',
    printed: 'This was printed before it had loaded.',
  },
  ar: {
    loading: 'جارٍ تحميل البيانات …',
    slow: 'ما زالت البيانات في الطريق، ويستغرق ذلك وقتاً أطول من المعتاد.',
    reload: 'إعادة تحميل الصفحة',
    printed: 'طُبع هذا قبل اكتمال تحميله.',
  },
}
