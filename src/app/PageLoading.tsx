import type { Lang } from '#domain/lang.ts'
import { LOADING } from '#i18n/loading.ts'

/** Stands where the page will be. */
export function PageLoading({ lang }: { readonly lang: Lang }) {
  return (
    <p className="page-loading" role="status" lang={lang} dir="auto">
      {LOADING[lang]}
    </p>
  )
}
