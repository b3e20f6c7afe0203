import type { ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { detailWords } from './detailWords.ts'

/** Where an incident stands among those that pass the filter, from 1; 0 when it is not one of them. */
export interface Neighbours {
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly position: number
  readonly of: number
}

interface WalkProps {
  readonly title: string
  readonly neighbours: Neighbours
  readonly step: Step<string | undefined>
}

/** From incident to incident. Each step is spoken, as focus stays on the link taken. */
export function Walk({ title, neighbours, step }: WalkProps) {
  const { lang, format } = useLocale()
  const { previous, next, position, of } = neighbours
  return (
    <nav className="detail-walk" aria-label={detailWords[lang].walk}>
      <WalkLink to={previous} step={step} className="detail-previous">
        {detailWords[lang].previous}
      </WalkLink>
      <p aria-live="polite">
        <span>
          {position === 0
            ? detailWords[lang].outsideView
            : detailWords[lang].position(format.number(position), format.number(of))}
        </span>
        <span className="visually-hidden">{`: ${title}`}</span>
      </p>
      <WalkLink to={next} step={step} className="detail-next">
        {detailWords[lang].next}
      </WalkLink>
    </nav>
  )
}

interface WalkLinkProps {
  readonly to: string | undefined
  readonly step: Step<string | undefined>
  readonly className: string
  readonly children: ReactNode
}

function WalkLink({ to, step, className, children }: WalkLinkProps) {
  if (to === undefined) return <span className={className}>{children}</span>
  return (
    <StepLink step={step} to={to} className={className}>
      {children}
    </StepLink>
  )
}
