import { LOADING } from '#i18n/loading.ts'
import { useLocale } from '#i18n/useLocale.ts'

/** Stands where a view will be. */
export function ViewWaiting() {
  const { t, lang } = useLocale()
  return (
    <p className="view-waiting" aria-busy="true" data-printed={LOADING[lang].printed}>
      {t.page.loadingView}
    </p>
  )
}
