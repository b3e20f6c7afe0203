import { formatDay } from '#domain/day.ts'

import { apa } from './cite/plain.ts'
import type { DictionaryEntry } from './dictionary.ts'
import { dataVersion, sourceView } from './fields.ts'
import type { SharedView } from './exportContext.ts'

/** What a JSON or GeoJSON file says of itself. */
export interface FileMeta {
  readonly title: string
  /** What is shown of the data, in one sentence. */
  readonly view_in_words: string
  /** `null` where the address of the page is not known. */
  readonly source_view: string | null
  readonly incidents: number
  readonly exported: string
  readonly language: string
  readonly data_version: string
  readonly data_as_of: string
  readonly coverage: { readonly from: string; readonly to: string }
  readonly licence: { readonly name: string; readonly url: string }
  /** Left out where the link is relative, as a citation has to lead back from anywhere. */
  readonly citation?: string
  readonly dictionary: readonly DictionaryEntry[]
}

/** What a file of a view says of itself; days are written `YYYY-MM-DD`. */
export function metaOf(shared: SharedView, dictionary: readonly DictionaryEntry[]): FileMeta {
  const { dataset, incidents, locale } = shared
  const { asOf, coverage, licence } = dataset.meta
  const address = sourceView(shared)
  return {
    title: shared.title,
    view_in_words: shared.sentence,
    source_view: address,
    incidents: incidents.length,
    exported: formatDay(shared.date),
    language: locale.lang,
    data_version: dataVersion(shared),
    data_as_of: formatDay(asOf),
    coverage: { from: formatDay(coverage.from), to: formatDay(coverage.to) },
    licence,
    ...(address === null ? {} : { citation: apa(shared) }),
    dictionary,
  }
}
