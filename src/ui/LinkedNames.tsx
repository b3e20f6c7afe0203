import type { Step } from '#state/step.ts'
import { StepLink } from './StepLink.tsx'

interface LinkedNamesProps {
  /** A sentence in pieces: words as they stand, and those named in it. */
  readonly parts: readonly (string | { readonly id: string; readonly name: string })[]
  readonly step: Step<string | undefined>
}

/** A sentence in which each name leads to whom it names. */
export function LinkedNames({ parts, step }: LinkedNamesProps) {
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      // oxlint-disable-next-line react/no-array-index-key -- Words may recur; their place is all that tells them apart.
      <span key={index}>{part}</span>
    ) : (
      <StepLink key={part.id} step={step} to={part.id}>
        {part.name}
      </StepLink>
    ),
  )
}
