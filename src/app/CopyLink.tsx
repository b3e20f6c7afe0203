import { useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

/** Copies the address of the view, and says whether it worked. */
export function CopyLink({ link }: { readonly link: string }) {
  const { lang } = useLocale()
  const [told, setTold] = useState('')
  function copy() {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => setTold(pageWords[lang].copied),
        () => setTold(pageWords[lang].copyFailed),
      )
  }
  return (
    <p className="copy-link">
      <span role="status">{told}</span>
      <button type="button" className="button" onClick={copy} onBlur={() => setTold('')}>
        {pageWords[lang].copyLink}
      </button>
    </p>
  )
}
