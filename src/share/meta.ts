import { formatDay } from '#domain/day.ts'

import { apa } from './cite/plain.ts'
import type { DictionaryEntry } from './dictionary.ts'
import type { SharedView } from './sharedView.ts'

/** What a JSON or GeoJSON file says of itself. */
export interface FileMeta {
  readonly title: string
  /** What is shown of the data, in one sentence. */
  readonly view_in_words: string
  readonly source_view: string
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
  const { version, asOf, coverage, licence } = dataset.meta
  return {
    title: shared.title,
    view_in_words: shared.sentence,
    source_view: shared.link,
    incidents: incidents.length,
    exported: formatDay(shared.date),
    language: locale.lang,
    data_version: version,
    data_as_of: formatDay(asOf),
    coverage: { from: formatDay(coverage.from), to: formatDay(coverage.to) },
    licence,
    ...(URL.canParse(shared.link) ? { citation: apa(shared) } : {}),
    dictionary,
  }
}
