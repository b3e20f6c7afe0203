import { useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'

/** Copies the address of the view, and says whether it worked. */
export function CopyLink({ link }: { readonly link: string }) {
  const { t } = useLocale()
  const [told, setTold] = useState('')
  function copy() {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => setTold(t.page.copied),
        () => setTold(t.page.copyFailed),
      )
  }
  return (
    <p className="copy-link">
      <span role="status">{told}</span>
      <button type="button" className="button" onClick={copy} onBlur={() => setTold('')}>
        {t.page.copyLink}
      </button>
    </p>
  )
}
