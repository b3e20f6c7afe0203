import { useFullLocale } from '#i18n/useFullLocale.ts'
import type { By } from '#drawing/chartColumns.ts'
import type { Step } from '#ui/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

const CHOICES = ['day', 'week'] as const satisfies readonly By[]

interface BySwitchProps {
  readonly by: By
  readonly step: Step<By>
}

/** Days or weeks. */
export function BySwitch({ by, step }: BySwitchProps) {
  const { t } = useFullLocale()
  return (
    <div className="rhythm-by" role="group" aria-label={t.rhythm.by}>
      {CHOICES.map((choice) => (
        <StepLink key={choice} step={step} to={choice} current={choice === by}>
          {t.rhythm.byName[choice]}
        </StepLink>
      ))}
    </div>
  )
}
