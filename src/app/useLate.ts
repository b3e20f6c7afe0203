import { lazy, useState, type ComponentType, type LazyExoticComponent } from 'react'

interface Late<Props> {
  readonly View: LazyExoticComponent<ComponentType<Props>>
  /** Asks for the code anew: a lazy component remembers for good that it did not come. */
  readonly askAnew: () => void
}

/** A view whose code comes when it is first shown. */
export function useLate<Props>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Late<Props> {
  const [View, setView] = useState(() => lazy(load))
  return { View, askAnew: () => setView(lazy(load)) }
}
