import type { Action } from './actions.ts'
import type { KnownIds } from './knownIds.ts'
import { queryOf, readQuery } from './query.ts'
import { DEFAULT_VIEW, type StoryPlace, type ViewState } from './viewState.ts'

/** The query that stands for the view of a step, whatever that is. */
export function stepQuery({ id, step }: StoryPlace): string {
  return `?story=${id}&step=${step}`
}

/** The view of a step, with the step in it. */
function viewOfStep(place: StoryPlace, known: KnownIds): ViewState {
  return readQuery(stepQuery(place), known).view
}

/** Shows a step of a story, in the language that the page was asked for. */
export function toStep(place: StoryPlace, known: KnownIds): Action {
  return ({ lang }) => ({ ...viewOfStep(place, known), lang })
}

/** Whether a view counts and filters what the view of its step does, whatever else the reader has opened or moved. */
export function isOfStep(view: ViewState, place: StoryPlace, known: KnownIds): boolean {
  const { scope, filter, versus } = viewOfStep(place, known)
  return subsetsOf(view) === subsetsOf({ ...DEFAULT_VIEW, scope, filter, versus })
}

function subsetsOf({ scope, filter, versus }: ViewState): string {
  return queryOf({ ...DEFAULT_VIEW, scope, filter, versus })
}
