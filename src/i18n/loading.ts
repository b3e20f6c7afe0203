import type { Lang } from '#domain/lang.ts'

interface LoadingWords {
  readonly loading: string
  readonly slow: string
  readonly reload: string
  /** Printed in place of what had not loaded yet. */
  readonly printed: string
  readonly retry: string
  readonly arabicFailed: string
}

/** Said before there are any other words. */
export const LOADING: Readonly<Record<Lang, LoadingWords>> = {
  en: {
    loading: 'Loading the data …',
    slow: 'The data is still on its way, and takes longer than usual.',
    reload: 'Reload the page',
    printed: 'This was printed before it had loaded.',
    retry: 'Try again',
    arabicFailed:
      'The page could not be loaded in Arabic, so it stays in English. Arabic is not saved on this device, and there may be no connection. Connect to the internet, then try again.',
  },
  ar: {
    loading: 'جارٍ تحميل البيانات …',
    slow: 'ما زالت البيانات في الطريق، ويستغرق ذلك وقتاً أطول من المعتاد.',
    reload: 'إعادة تحميل الصفحة',
    printed: 'طُبع هذا قبل اكتمال تحميله.',
    retry: 'إعادة المحاولة',
    arabicFailed:
      'تعذّر تحميل الصفحة بالعربية، فهي باقية بالإنجليزية. العربية غير محفوظة على هذا الجهاز، وقد يكون الاتصال مقطوعًا. اتصل بالإنترنت ثم أعد المحاولة.',
  },
}
