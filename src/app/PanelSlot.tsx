import type { ReactNode } from 'react'

import { hasPanel } from '#filters/view.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { PanelTools } from '#ui/panelTools.ts'

import type { SidePanelsProps } from './SidePanels.tsx'
import { Slot } from './Slot.tsx'
import { useLate } from './useLate.ts'

const loadPanels = () => import('./SidePanels.tsx')

interface PanelSlotProps extends SidePanelsProps {
  /** What stands beside the way out of the panel. */
  readonly tools: ReactNode
  readonly onSettled: () => void
}

/** The place of what is looked at closely, whose code comes when something is. */
export function PanelSlot({ tools, onSettled, ...props }: PanelSlotProps) {
  const { t } = useLocale()
  const panels = useLate(loadPanels)
  return (
    <Slot
      name={t.page.part.panel}
      className="slot-panel"
      onSettled={onSettled}
      onRetry={panels.askAnew}
    >
      {hasPanel(props.view) && (
        <PanelTools value={tools}>
          <panels.View {...props} />
        </PanelTools>
      )}
    </Slot>
  )
}
