import type { Step } from '#state/step.ts'

/** The acts that the list of events offers. */
export interface TimelineSteps {
  readonly actorPage: Step<string | undefined>
}
