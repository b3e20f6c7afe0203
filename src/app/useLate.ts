import { lazy, useState, type ComponentType } from 'react'

import type { LateCode } from './lateCode.ts'

interface Late<Props> {
  readonly View: ComponentType<Props>
  /** Asks for the code anew: a lazy component remembers for good that it did not come. */
  readonly askAnew: () => void
}

/** A view whose code is there or comes when it is first shown; throws a CodeFault where it does not. */
export function useLate<Props>(code: LateCode<Props>): Late<Props> {
  // Code that is there is drawn at once; a lazy component would first stand back for words of waiting.
  const anew = (): ComponentType<Props> => code.arrived() ?? lazy(code.ask)
  const [View, setView] = useState(anew)
  return { View, askAnew: () => setView(anew) }
}
