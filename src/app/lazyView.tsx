import { lazy, type ComponentType } from 'react'

/** The code of a view did not load, though it was asked for twice: no network, or a newer site has replaced it. */
export class CodeError extends Error {
  override readonly name = 'CodeError'
  /** Lets the view ask for its code again when it is next rendered. */
  readonly renew: () => void

  constructor(cause: unknown, renew: () => void) {
    super(String(cause), { cause })
    this.renew = renew
  }
}

/** A lazy component that can ask for its code again after a failure, which `React.lazy` remembers for good. */
export function lazyView<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  const attempt = () =>
    lazy(() =>
      // Most connections that fail do so for a moment only.
      load()
        .catch(load)
        .catch((cause: unknown) => {
          throw new CodeError(cause, () => {
            View = attempt()
          })
        }),
    )
  let View = attempt()
  return function LazyView(props) {
    return <View {...props} />
  }
}
