import { useLocale } from '#i18n/useLocale.ts'

/** Stands where the page will be. */
export function PageLoading() {
  const { t } = useLocale()
  return (
    <p className="page-loading" role="status">
      {t.page.loading}
    </p>
  )
}
