import type { ReactNode } from 'react'

import type { Sign } from '#state/filterChanges.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { filterWords } from './words.ts'

interface OptionProps {
  readonly label: string
  readonly count: number
  /** Whether it is picked, excluded or neither. */
  readonly sign: Sign | undefined
  readonly step: Step<Sign>
  /** A mark before the label. */
  readonly mark?: ReactNode
}

/** One value of a facet: a link that picks it and a smaller one that leaves it out. */
export function Option({ label, count, sign, step, mark }: OptionProps) {
  const { lang, format } = useLocale()
  const words = filterWords[lang]
  const number = format.number(count)
  const excluded = sign === 'exclude'
  return (
    <span className="option" data-sign={sign} data-zero={count === 0 ? '' : undefined}>
      <StepLink
        className="option-pick"
        step={step}
        to="include"
        current={sign === 'include'}
        aria-label={excluded ? words.excludedName(label, number) : undefined}
      >
        {mark}
        <span className="option-label">{label}</span> <span className="option-count">{number}</span>
      </StepLink>
      <StepLink
        className="option-not"
        step={step}
        to="exclude"
        current={excluded}
        aria-label={excluded ? words.letBackIn(label) : words.leaveOut(label)}
        title={excluded ? words.letBackIn(label) : words.leaveOut(label)}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M3.3 10.7 10.7 3.3" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </StepLink>
    </span>
  )
}
