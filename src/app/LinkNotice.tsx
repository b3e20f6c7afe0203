import { useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type { LinkFault } from '#url/params.ts'

const LONGEST = 80

/** Names the values of the link that could not be used; the rest of the link holds. */
export function LinkNotice({ faults }: { readonly faults: readonly LinkFault[] }) {
  const { t, plural } = useLocale()
  const [dismissed, setDismissed] = useState('')
  const named = [...new Set(faults.map(({ param, value }) => `${param}=${shortened(value)}`))]
  const key = named.join('&')
  if (named.length === 0 || key === dismissed) return null
  return (
    <div className="notice" role="note">
      <p>
        {plural(named.length, t.page.linkFaults)}{' '}
        {named.map((text) => (
          <code key={text} dir="auto">
            {text}
          </code>
        ))}
      </p>
      <button type="button" className="button" onClick={() => setDismissed(key)}>
        {t.page.dismiss}
      </button>
    </div>
  )
}

/** A value of a length that can be read; a link may hold thousands of letters. */
function shortened(value: string): string {
  const letters = Array.from(value)
  return letters.length <= LONGEST ? value : `${letters.slice(0, LONGEST - 1).join('')}…`
}
