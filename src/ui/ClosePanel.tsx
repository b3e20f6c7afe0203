import { use } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'

import { PanelTools } from './panelTools.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from './StepLink.tsx'

interface ClosePanelProps<To> {
  readonly step: Step<To>
  /** What the step is given to close the panel. */
  readonly to: To
}

/** The way out of a side panel, at the end of its bar, after the tools of the page. */
export function ClosePanel<To>({ step, to }: ClosePanelProps<To>) {
  const { lang } = useLocale()
  return (
    <div className="side-panel-end">
      {use(PanelTools)}
      <StepLink
        step={step}
        to={to}
        className="side-panel-close"
        aria-label={commonWords[lang].close}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </StepLink>
    </div>
  )
}
