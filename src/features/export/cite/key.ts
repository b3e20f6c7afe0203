import { encodeView } from '#state/encode.ts'

import { viewParts } from '../fileName.ts'
import type { SharedView } from '../exportContext.ts'

const LONGEST_WORDS = 40

/**
 * Names a view among the entries of a bibliography: no other view, version or language has the same key. It is made
 * of lower-case ASCII letters, digits and hyphens, such as `near-daily-1-0-2020-08-ied-convoy-1k9f3zq`.
 */
export function keyOf({ view, dataset, locale }: SharedView): string {
  const language = locale.lang === 'en' ? [] : [locale.lang]
  const texts = encodeView({ ...view, shared: undefined, lang: undefined })
  const query = Object.entries(texts).flatMap(([name, text]) =>
    text === null ? [] : `${name}=${text}`,
  )
  const words = viewParts(view).join('-').slice(0, LONGEST_WORDS)
  const own = query.length === 0 ? [] : [words, hashOf(query.join('&'))]
  return ['near-daily', dataset.meta.version, ...language, ...own]
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
}

/** Seven letters and digits for a text (FNV-1a, 32 bits). */
function hashOf(text: string): string {
  const bits = new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5)
  return (bits >>> 0).toString(36).padStart(7, '0')
}
