import type { Show } from '#state/useView.ts'

import { stepsBy, type Steps } from '#state/actions.ts'

/** The acts of the page. A hook, so that the compiler keeps them: views that only pass them on are not drawn anew. */
export function useSteps(show: Show): Steps {
  'use memo'
  return stepsBy(show)
}
