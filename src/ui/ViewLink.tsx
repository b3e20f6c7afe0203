import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'

import type { Action } from '#state/actions.ts'
import { useNavigation } from '#state/navigation.ts'

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  /** Leads to the view after this action. */
  readonly action: Action
  /** Called where a click acts in place. */
  readonly onFollow?: () => void
  readonly children: ReactNode
}

/** A link to another view of the page. A plain click acts in place; any other click is the browser's. */
export function ViewLink({ action, onFollow, children, ...rest }: ViewLinkProps) {
  const { view, hrefOf, dispatch } = useNavigation()
  function followInPlace(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return
    }
    event.preventDefault()
    dispatch(action)
    onFollow?.()
  }
  return (
    <a {...rest} href={hrefOf(action(view))} onClick={followInPlace}>
      {children}
    </a>
  )
}
