import type { Lang } from '#domain/lang.ts'
import { LOADING } from '#i18n/loading.ts'

/** Reloads the page; its address keeps the view. */
export function ReloadButton({ lang }: { readonly lang: Lang }) {
  return (
    <button type="button" className="button" onClick={() => window.location.reload()}>
      {LOADING[lang].reload}
    </button>
  )
}
