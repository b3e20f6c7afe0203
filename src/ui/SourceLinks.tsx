import type { Source } from '#domain/dataset.ts'

import { SourceLink } from './SourceLink.tsx'

interface SourceLinksProps {
  readonly ids: readonly string[]
  readonly sources: ReadonlyMap<string, Source>
  readonly className?: string | undefined
}

/** A list of sources by name, in the order of their ids. */
export function SourceLinks({ ids, sources, className }: SourceLinksProps) {
  const known = ids.flatMap((id) => sources.get(id) ?? [])
  if (known.length === 0) return null
  return (
    <ul className={className}>
      {known.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  )
}
