import { useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type { LinkFault } from '#state/params.ts'
import { pageWords } from '#i18n/words/page.ts'

const LONGEST = 80

/** A character that cannot be told from another one, or cannot be seen. */
const UNCLEAR = /[^\x20-\x7E\p{Script=Arabic}]/gu

/** Names the values of the link that could not be used; the rest of the link holds. */
export function LinkNotice({ faults }: { readonly faults: readonly LinkFault[] }) {
  const { lang, plural } = useLocale()
  const [dismissed, setDismissed] = useState('')
  const unknown = namesOf(faults.filter(({ repeated }) => repeated !== true))
  const repeated = namesOf(faults.filter((fault) => fault.repeated === true))
  const key = [...unknown, ...repeated].join('&')
  if (key === '' || key === dismissed) return null
  return (
    <div className="notice" role="note">
      {unknown.length > 0 && (
        <p>
          <span>{plural(unknown.length, pageWords[lang].linkFaults)}</span>{' '}
          <Named texts={unknown} />
        </p>
      )}
      {repeated.length > 0 && (
        <p>
          <span>{pageWords[lang].linkRepeats}</span> <Named texts={repeated} />
        </p>
      )}
      <button type="button" className="button" onClick={() => setDismissed(key)}>
        {pageWords[lang].dismiss}
      </button>
    </div>
  )
}

function Named({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <code key={text} dir="auto">
      {text}
    </code>
  ))
}

/** Each parameter with its value, once; an unclear character is shown as the address has it. */
function namesOf(faults: readonly LinkFault[]): readonly string[] {
  const names = faults.map(({ param, value }) => {
    return `${param}=${shortened(value).replace(UNCLEAR, encodeURIComponent)}`
  })
  return [...new Set(names)]
}

/** A value of a length that can be read; a link may hold thousands of letters. */
function shortened(value: string): string {
  const letters = Array.from(value)
  return letters.length <= LONGEST ? value : `${letters.slice(0, LONGEST - 1).join('')}…`
}
