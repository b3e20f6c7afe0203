import { createContext, use } from 'react'

import { onSecondSide, swapSides, type Action } from './actions.ts'
import type { HistoryMode } from './history.ts'
import { queryOf } from './query.ts'
import { DEFAULT_VIEW, type ViewState } from './viewState.ts'

/** Where the reader is, and the ways to other views. */
export interface Navigation {
  readonly view: ViewState
  /** Address of a view from here, relative to the page; foreign parameters and the hash stay. */
  readonly hrefOf: (view: ViewState) => string
  /** Takes an action on the newest view; a deliberate one adds to the history, typing and dragging replace. */
  readonly dispatch: (action: Action, mode?: HistoryMode) => void
  /** Set on a page that no script runs on: there all that acts is a link. */
  readonly isStatic?: true
}

/** Without a provider the default view, in which nothing happens. */
export const NavigationContext = createContext<Navigation>({
  view: DEFAULT_VIEW,
  hrefOf: (view) => queryOf(view) || './',
  dispatch: () => {},
})

export function useNavigation(): Navigation {
  return use(NavigationContext)
}

/** Takes actions; the same function for as long as the page is open. */
export function useDispatch(): Navigation['dispatch'] {
  return use(NavigationContext).dispatch
}

/** The ways from the second side of a comparison, for what edits it as if it were the first. */
export function ofSecondSide({ view, hrefOf, dispatch }: Navigation): Navigation {
  return {
    view: swapSides(view),
    hrefOf: (to) => hrefOf(swapSides(to)),
    dispatch: (action, mode) => dispatch(onSecondSide(action), mode),
  }
}
