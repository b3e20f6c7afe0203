import { open } from '#state/actions.ts'
import { ViewLink } from './ViewLink.tsx'

interface LinkedNamesProps {
  /** A sentence in pieces: words as they stand, and those named in it. */
  readonly parts: readonly (string | { readonly id: string; readonly name: string })[]
}

/** A sentence in which each name links to the actor. */
export function LinkedNames({ parts }: LinkedNamesProps) {
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      // oxlint-disable-next-line react/no-array-index-key -- Words may recur; their place is all that tells them apart.
      <span key={index}>{part}</span>
    ) : (
      <ViewLink action={open({ actorPage: part.id })} key={part.id}>
        {part.name}
      </ViewLink>
    ),
  )
}
