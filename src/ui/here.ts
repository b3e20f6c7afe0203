import type { View } from '#filters/view.ts'

/** Where the reader stands, which all links start from. */
export interface Here {
  readonly view: View
  /** Address of a view. */
  readonly href: (view: View) => string
}
