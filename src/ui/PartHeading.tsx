import type { ReactNode } from 'react'

import { useNavigation } from '#state/navigation.ts'

interface PartHeadingProps {
  /** Whether it heads a part of a part. */
  readonly isInner?: boolean
  readonly children: ReactNode
}

/** Heading of a part of a panel. Where the panel is a page of its own, it is one level higher. */
export function PartHeading({ isInner = false, children }: PartHeadingProps) {
  const { isStatic } = useNavigation()
  const Outer = isStatic ? 'h2' : 'h3'
  const Inner = isStatic ? 'h3' : 'h4'
  return isInner ? <Inner>{children}</Inner> : <Outer>{children}</Outer>
}
