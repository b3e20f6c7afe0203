import { dateOfDay } from '#domain/day.ts'

import type { SharedView } from '../exportContext.ts'
import { referenceTo } from './reference.ts'
import { fileWords } from '../fileWords.ts'

/** A view cited in the style of the Chicago manual, notes and bibliography. */
export function chicago(shared: SharedView): string {
  const { cite } = fileWords[shared.locale.lang]
  const reference = referenceTo(shared)
  return cite.chicago({
    ...reference,
    issued: cite.day(dateOfDay(reference.issued)),
    accessed: cite.day(dateOfDay(reference.accessed)),
  })
}

/** A view cited in the style of the American Psychological Association, 7th edition. */
export function apa(shared: SharedView): string {
  const { cite } = fileWords[shared.locale.lang]
  const reference = referenceTo(shared)
  return cite.apa({
    ...reference,
    year: shared.locale.format.year(reference.issued),
    accessed: cite.day(dateOfDay(reference.accessed)),
  })
}
