import { useLocale } from '#i18n/useLocale.ts'

/** Stands where a view will be. */
export function ViewWaiting() {
  const { t } = useLocale()
  return (
    <p className="view-waiting" aria-busy="true">
      {t.page.loadingView}
    </p>
  )
}
