import type { ComponentType } from 'react'

import { bringStyles } from './lateStyles.ts'

interface Code<Props> {
  readonly default: ComponentType<Props>
}

/** The code of a view did not come, though it was asked for twice. */
export class CodeFault extends Error {
  override readonly name = 'CodeFault'
}

/** The code of a view, which comes by itself. */
export interface LateCode<Props> {
  /** Asks for it with its styles; fails with a CodeFault. */
  readonly ask: () => Promise<Code<Props>>
  /** The view, once its code is there. */
  readonly arrived: () => ComponentType<Props> | undefined
}

export function lateCode<Props>(load: () => Promise<Code<Props>>): LateCode<Props> {
  let view: ComponentType<Props> | undefined
  async function whole(): Promise<Code<Props>> {
    const code = await load()
    await bringStyles()
    view = code.default
    return code
  }
  return {
    // Once more by itself, as most connections that fail have failed for a moment only.
    ask: () =>
      whole()
        .catch(whole)
        .catch((cause: unknown) => {
          throw new CodeFault(String(cause), { cause })
        }),
    arrived: () => view,
  }
}
