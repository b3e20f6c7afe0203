import type { Day, DayRange } from '#domain/day.ts'
import type { By } from '#drawing/chartColumns.ts'
import type { Step } from '#state/step.ts'

/** Where the acts of the chart lead. */
export interface RhythmSteps {
  /** Picks one day, or lets go of it. */
  readonly day: Step<Day>
  readonly days: Step<DayRange>
  /** Opens an incident by id. */
  readonly incident: Step<string>
  readonly by: Step<By>
}
