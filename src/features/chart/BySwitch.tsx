import { useLocale } from '#i18n/useLocale.ts'
import type { By } from '#drawing/chartColumns.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'
import { chartWords } from '#i18n/words/chart.ts'

const CHOICES = ['day', 'week'] as const satisfies readonly By[]

interface BySwitchProps {
  readonly by: By
  readonly step: Step<By>
}

/** Days or weeks. */
export function BySwitch({ by, step }: BySwitchProps) {
  const { lang } = useLocale()
  return (
    <div className="rhythm-by" role="group" aria-label={chartWords[lang].by}>
      {CHOICES.map((choice) => (
        <StepLink key={choice} step={step} to={choice} current={choice === by}>
          {chartWords[lang].byName[choice]}
        </StepLink>
      ))}
    </div>
  )
}
