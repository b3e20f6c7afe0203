import { cleanup, configure, render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'

import { NavigationContext, type Navigation } from '#state/navigation.ts'
import { queryOf } from '#state/query.ts'
import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'

// Asking the style sheet of every element whether it hides it is slow; what a test asks for is not hidden.
configure({ defaultHidden: true })
afterEach(cleanup)

interface Visit extends RenderResult {
  /** The views that the reader's actions lead to, each from the view that is shown. */
  readonly views: readonly ViewState[]
  /** The queries of these views. */
  readonly queries: () => readonly string[]
}

/** Renders a part of the page as it stands at a view. */
export function renderAt(part: ReactNode, view: ViewState = DEFAULT_VIEW): Visit {
  const views: ViewState[] = []
  const navigation: Navigation = {
    view,
    hrefOf: (other) => queryOf(other) || './',
    dispatch: (action) => views.push(action(view)),
  }
  const rendered: RenderResult = render(part, {
    wrapper: ({ children }) => <NavigationContext value={navigation}>{children}</NavigationContext>,
  })
  return {
    ...rendered,
    views,
    queries: () => views.map((each) => queryOf(each)),
  }
}
