import type { View } from '#state/viewState.ts'

/** Where the reader stands, which all links start from. */
export interface Here {
  readonly view: View
  /** Address of a view. */
  readonly href: (view: View) => string
}
