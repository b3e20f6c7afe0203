import type { Day } from '#domain/day.ts'

import type { SharedView } from '../exportContext.ts'
import { keyOf } from './key.ts'
import { fileWords } from '../fileWords.ts'

/** What every style of citation tells; each text is one line. */
export interface Reference {
  /** Letters, digits and hyphens. */
  readonly key: string
  readonly author: string
  readonly title: string
  readonly version: string
  /** Day on which the version came out. */
  readonly issued: Day
  readonly accessed: Day
  /** What kind of work it is, and what is shown of it. */
  readonly kind: string
  /** What is shown of it, in one sentence. */
  readonly note: string
  readonly link: string
  /** BCP 47. */
  readonly language: string
}

/** What is cited of a view. */
export function referenceTo(shared: SharedView): Reference {
  const { dataset, title, sentence, link, date, locale } = shared
  const { version, changes, asOf } = dataset.meta
  return {
    key: keyOf(shared),
    author: fileWords[locale.lang].authors,
    title: oneLine(title),
    version,
    issued: changes.find((change) => change.version === version)?.date ?? asOf,
    accessed: date,
    kind: fileWords[locale.lang].cite.kind(oneLine(sentence)),
    note: oneLine(sentence),
    link: oneLine(link),
    language: locale.lang,
  }
}

/**
 * A line break would end a value in RIS, and what follows could pass for a tag. Marks of direction are for the
 * eye on our page: other programs would keep them as letters.
 */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
