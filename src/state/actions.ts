import type { Filter } from './filter.ts'
import { toggleExclusion } from './inclusionScope.ts'
import { filteredLike, withoutPanel, type Subset, type ViewState } from './viewState.ts'

/** What the reader does on the page, as a change from one view to the next. */
export type Action = (view: ViewState) => ViewState

/** Changes the filter alone; the changes themselves are in `filterChanges.ts`. */
export function narrow(change: (filter: Filter) => Filter): Action {
  return (view) => ({ ...view, filter: change(view.filter) })
}

/** Sets parts of the view, such as the order of the list. */
export function adjust(changes: Partial<ViewState>): Action {
  return (view) => ({ ...view, ...changes })
}

/** Opens an incident, an actor, "About the data", the key events or a comparison in place of what was open; nothing given closes it. */
export function open(
  panel: Partial<Pick<ViewState, 'incident' | 'actorPage' | 'about' | 'events' | 'compare'>>,
): Action {
  return (view) => ({ ...withoutPanel(view), ...panel })
}

/** Leaves a source or an incident out of every count, or lets it count again. */
export function toggleExcluded(id: string): Action {
  return (view) => ({ ...view, scope: toggleExclusion(view.scope, id) })
}

/** Puts two sides beside one another; what was open is closed. */
export function compare(first: Subset, second: Subset): Action {
  return (view) => ({
    ...filteredLike(withoutPanel(view), first),
    versus: { scope: second.scope, filter: second.filter },
  })
}

/** The view with the two sides of its comparison in each other's place; without one it stays as it is. */
export function swapSides(view: ViewState): ViewState {
  const { versus, scope, filter } = view
  return versus === undefined ? view : { ...filteredLike(view, versus), versus: { scope, filter } }
}

/** Leads from a comparison to the incidents of its first side that a change of the filter leaves, in their list. */
export function listAlone(change: (filter: Filter) => Filter): Action {
  return (view) => ({
    ...narrow(change)(view),
    versus: undefined,
    tab: 'list',
    embed: view.embed && { ...view.embed, part: 'list' },
  })
}

/** Does to the second side of a comparison what an action does to the first. */
export function onSecondSide(action: Action): Action {
  return (view) => swapSides(action(swapSides(view)))
}
