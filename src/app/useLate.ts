import { lazy, useState, type ComponentType, type LazyExoticComponent } from 'react'

import { bringStyles } from './lateStyles.ts'

interface Late<Props> {
  readonly View: LazyExoticComponent<ComponentType<Props>>
  /** Asks for the code anew: a lazy component remembers for good that it did not come. */
  readonly askAnew: () => void
}

interface Code<Props> {
  readonly default: ComponentType<Props>
}

/** The code of a view did not come, though it was asked for twice. */
export class CodeFault extends Error {
  override readonly name = 'CodeFault'
}

/** A view whose code comes when it is first shown; throws a CodeFault where it does not. */
export function useLate<Props>(load: () => Promise<Code<Props>>): Late<Props> {
  const anew = () => lazy(() => loadTwice(load))
  const [View, setView] = useState(anew)
  return { View, askAnew: () => setView(anew) }
}

/** Asks once more by itself, as most connections that fail have failed for a moment only. */
function loadTwice<Props>(load: () => Promise<Code<Props>>): Promise<Code<Props>> {
  const whole = async (): Promise<Code<Props>> => {
    const code = await load()
    await bringStyles()
    return code
  }
  return whole()
    .catch(whole)
    .catch((cause: unknown) => {
      throw new CodeFault(String(cause), { cause })
    })
}
