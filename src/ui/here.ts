import { createContext, use } from 'react'

import { DEFAULT_VIEW, type View } from '#filters/view.ts'

/** Where the reader stands, which all links start from. */
export interface Here {
  readonly view: View
  /** Address of a view. */
  readonly href: (view: View) => string
}

/** Given by the page; links alone ask for it, so that nothing else is drawn anew when only they change. */
export const HereContext = createContext<Here>({ view: DEFAULT_VIEW, href: () => './' })

/** Where the reader stands. */
export function useHere(): Here {
  return use(HereContext)
}
