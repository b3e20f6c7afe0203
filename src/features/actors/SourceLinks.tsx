import type { Source } from '#domain/dataset.ts'
import { SourceLink } from '#ui/SourceLink.tsx'

interface SourceLinksProps {
  readonly ids: readonly string[]
  /** `undefined` until they have loaded. */
  readonly sources: ReadonlyMap<string, Source> | undefined
}

/** Who says something, in a line below it. */
export function SourceLinks({ ids, sources }: SourceLinksProps) {
  const known = ids.flatMap((id) => sources?.get(id) ?? [])
  if (known.length === 0) return null
  return (
    <ul className="actor-says">
      {known.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  )
}
