import { LOADING } from '#i18n/loading.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

/** Stands where a view will be. */
export function ViewWaiting() {
  const { lang } = useLocale()
  return (
    <p className="view-waiting" aria-busy="true" data-printed={LOADING[lang].printed}>
      {pageWords[lang].loadingView}
    </p>
  )
}
