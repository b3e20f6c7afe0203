import type { ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './detail.module.css'
import { detailWords } from './detailWords.ts'

/** The position of an incident among those that pass the filter, from 1; 0 if it is not one of them. */
export interface Neighbours {
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly position: number
  readonly of: number
}

interface PrevNextNavProps {
  readonly title: string
  readonly neighbours: Neighbours
}

/** Links to the incidents before and after. The new title is announced, as the focus stays on the link. */
export function PrevNextNav({ title, neighbours }: PrevNextNavProps) {
  const { lang, format } = useLocale()
  const { previous, next, position, of } = neighbours
  return (
    <nav className={styles.nav} aria-label={detailWords[lang].neighbours}>
      <NeighbourLink to={previous} className={styles.previous}>
        {detailWords[lang].previous}
      </NeighbourLink>
      <p aria-live="polite">
        <span>
          {position === 0
            ? detailWords[lang].outsideView
            : detailWords[lang].position(format.number(position), format.number(of))}
        </span>
        <span className="visually-hidden">{`: ${title}`}</span>
      </p>
      <NeighbourLink to={next} className={styles.next}>
        {detailWords[lang].next}
      </NeighbourLink>
    </nav>
  )
}

interface NeighbourLinkProps {
  readonly to: string | undefined
  readonly className: string | undefined
  readonly children: ReactNode
}

function NeighbourLink({ to, className, children }: NeighbourLinkProps) {
  if (to === undefined) return <span className={className}>{children}</span>
  return (
    <ViewLink action={open({ incident: to })} className={className}>
      {children}
    </ViewLink>
  )
}
