import { useDeferredValue } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import type { View } from '#state/viewState.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import { usePrinting } from '#ui/usePrinting.ts'

/** What a view of the page draws: what counts, how much of it, and the filter and order it is shown by. */
export interface Shown {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly view: View
}

/** The newest as soon as there is time to draw it, all of one act; for a few frames what was shown before. A printer gets the newest. */
export function useFollowing({ dataset, tally, view }: Shown): Shown {
  const newest = { dataset, tally, view }
  const following = {
    dataset: useDeferredValue(dataset),
    tally: useDeferredValue(tally),
    view: useDeferredValue(view),
  }
  return usePrinting() ? newest : following
}
