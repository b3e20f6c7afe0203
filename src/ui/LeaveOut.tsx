import type { Source } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'

import type { Step } from '#state/step.ts'
import { StepLink } from './StepLink.tsx'
import { sourceWords } from './words.ts'

interface LeaveOutProps {
  readonly source: Source
  /** Whether it is left out already. */
  readonly struck: boolean
  readonly step: Step<string>
}

/** Strikes a source from all that is counted, or lets it count again. */
export function LeaveOut({ source: { id, publisher, title }, struck, step }: LeaveOutProps) {
  const { lang } = useLocale()
  return (
    <StepLink className="source-strike" step={step} to={id} current={struck}>
      <span>{struck ? sourceWords[lang].countAgain : sourceWords[lang].leaveOut}</span>{' '}
      <span className="visually-hidden">{`${publisher}: ${title}`}</span>
    </StepLink>
  )
}
