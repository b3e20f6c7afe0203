import type { ReactNode } from 'react'

import type { Action } from '#state/actions.ts'
import { useNavigation } from '#state/navigation.ts'

import { ViewLink } from './ViewLink.tsx'

interface ViewButtonProps {
  /** What a press does to the view. */
  readonly action: Action
  readonly className?: string
  readonly children: ReactNode
}

/** A button in a text that changes the view. Where no script runs, a link to that view. */
export function ViewButton({ action, className = 'button-text', children }: ViewButtonProps) {
  const { dispatch, isStatic } = useNavigation()
  if (isStatic) {
    return (
      <ViewLink action={action} className={className}>
        {children}
      </ViewLink>
    )
  }
  return (
    <button type="button" className={className} onClick={() => dispatch(action)}>
      {children}
    </button>
  )
}
