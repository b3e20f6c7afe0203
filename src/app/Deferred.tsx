import { useDeferredValue, type ReactNode } from 'react'

/**
 * Draws its children anew in a moment of their own, after what is around them: an act is answered where the reader
 * looks before the rest of the page follows.
 */
export function Deferred({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(children)
}
