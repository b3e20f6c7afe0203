import { recordedIn } from './recorded.ts'
import type { SharedView } from './sharedView.ts'

/** Who published the sources that count for the incidents of a view, each once, by name; empty without evidence. */
export function publishersOf(shared: SharedView): readonly string[] {
  const sources = recordedIn(shared).flatMap((recorded) => recorded.sources ?? [])
  const names = new Set(sources.map(({ publisher }) => publisher))
  return [...names].toSorted((a, b) => a.localeCompare(b, shared.locale.lang))
}
