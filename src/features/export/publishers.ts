import { recordedIn } from './recorded.ts'
import type { ShownView } from './exportContext.ts'

/** Who published the sources that count for the incidents of a view, each once, by name; empty without evidence. */
export function publishersOf(shown: ShownView): readonly string[] {
  const sources = recordedIn(shown).flatMap((recorded) => recorded.sources ?? [])
  const names = new Set(sources.map(({ publisher }) => publisher))
  return [...names].toSorted((a, b) => a.localeCompare(b, shown.locale.lang))
}
