import { dictionaryOf } from './dictionary.ts'
import { rowOf } from './fields.ts'
import { metaOf } from './meta.ts'
import { recordedIn } from './recorded.ts'
import type { SharedView } from './exportContext.ts'

/** The incidents of a view as `{ meta, incidents }`; unknown is `null`. */
export function jsonText(shared: SharedView): string {
  const meta = metaOf(shared, dictionaryOf(shared.locale))
  const content = { meta, incidents: recordedIn(shared).map(rowOf) }
  return `${JSON.stringify(content, undefined, 2)}\n`
}
