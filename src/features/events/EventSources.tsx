import type { Source } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { SourceLink } from '#ui/SourceLink.tsx'

import { eventWords } from './words.ts'

interface EventSourcesProps {
  readonly ids: readonly string[]
  readonly sources: ReadonlyMap<string, Source> | undefined
}

/** The number of sources of an event, which opens to name them once they are loaded. */
export function EventSources({ ids, sources }: EventSourcesProps) {
  const { lang, plural } = useLocale()
  const count = plural(ids.length, eventWords[lang].sources)
  if (sources === undefined) return <p className="timeline-count">{count}</p>
  return (
    <details className="timeline-sources">
      <summary>{count}</summary>
      <SourceNames ids={ids} sources={sources} />
    </details>
  )
}

interface SourceNamesProps {
  readonly ids: readonly string[]
  readonly sources: ReadonlyMap<string, Source>
}

/** Sources by name, in the order they are given. */
export function SourceNames({ ids, sources }: SourceNamesProps) {
  const known = ids.flatMap((id) => sources.get(id) ?? [])
  if (known.length === 0) return null
  return (
    <ul>
      {known.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  )
}
