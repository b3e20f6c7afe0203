import type { Incident } from '#domain/dataset.ts'
import { isHollow } from '#domain/glyph.ts'

import type { Locale } from './locale.ts'
import { listWords } from './words/list.ts'

/** How well an incident is attested, in the words that go with its mark, and by how many reports. */
export function evidenceInWords(incident: Incident, { lang, plural }: Locale): string {
  const { evidence, outsideSourceCount, solidSourceCount } = incident
  const words = listWords[lang].attested
  if (evidence !== 'contested' && isHollow(incident)) return words.thin
  if (evidence === 'contested') return words.disputed(plural(solidSourceCount, words.reports))
  if (evidence === 'corroborated') return plural(solidSourceCount, words.corroborated)
  return plural(
    evidence === 'outside-report' ? outsideSourceCount : solidSourceCount,
    words.reports,
  )
}
