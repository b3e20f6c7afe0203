import type { Lang } from '#domain/lang.ts'
import { LOADING } from '#i18n/loading.ts'

import { reload } from '#ui/reload.ts'

/** Loads the page anew, with its view. */
export function ReloadButton({ lang }: { readonly lang: Lang }) {
  return (
    <button type="button" className="button" onClick={reload}>
      {LOADING[lang].reload}
    </button>
  )
}
