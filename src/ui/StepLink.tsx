import {
  useLayoutEffect,
  useRef,
  type AnchorHTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'

import { useLinks } from './links.ts'
import type { Step } from '#state/step.ts'

type AnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'>

interface StepLinkProps<To> extends AnchorProps {
  readonly step: Step<To>
  readonly to: To
  /** Whether the view is there already. */
  readonly current?: boolean
  readonly children: ReactNode
}

/** A real link to the view after an act. Plain click, Enter and Space act in place; any other click is the browser's. */
export function StepLink<To>({ step, to, current, children, ...rest }: StepLinkProps<To>) {
  const links = useLinks()
  const anchor = useRef<HTMLAnchorElement>(null)
  useLayoutEffect(
    function keepAddress() {
      if (anchor.current === null) return undefined
      return links.keep(anchor.current, (here) => step.href(to, here))
    },
    [links, step, to],
  )
  function onClick(event: MouseEvent) {
    if (!isPlain(event)) return
    event.preventDefault()
    step.take(to)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== ' ' || event.repeat) return
    event.preventDefault()
    step.take(to)
  }
  return (
    <a
      {...rest}
      ref={anchor}
      href={links.addressOf(step, to)}
      aria-current={current === true ? 'true' : undefined}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {children}
    </a>
  )
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
