import type { DayRange } from '#domain/day.ts'
import type { ViewState } from '#state/viewState.ts'

import { Section } from './Section.tsx'
import { PlayBar } from './views.ts'

interface PlaySectionProps {
  readonly className?: string | undefined
  readonly view: ViewState
  readonly coverage: DayRange
  /** How many incidents are shown. */
  readonly visible: number
}

/** The place of the bar that steps through time, while the reader does. */
export function PlaySection({ className, ...props }: PlaySectionProps) {
  const mode = props.view.play
  if (mode === undefined) return null
  return (
    <Section part="play" className={className}>
      <PlayBar {...props} mode={mode} />
    </Section>
  )
}
