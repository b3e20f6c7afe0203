import type { ReactNode } from 'react'

import { hasPanel } from '#filters/view.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { PanelTools } from '#ui/panelTools.ts'

import { OPENED_VIEWS } from './lateViews.ts'
import type { SidePanelsProps } from './SidePanels.tsx'
import { Slot } from './Slot.tsx'
import { useFollowing } from './useFollowing.ts'
import { useLate } from './useLate.ts'

interface PanelSlotProps extends SidePanelsProps {
  /** What stands beside the way out of the panel. */
  readonly tools: ReactNode
  readonly onSettled: () => void
}

/** The place of what is looked at closely; another each time it opens, as by then its code may be there. */
export function PanelSlot(props: PanelSlotProps) {
  const following = useFollowing(props)
  return <PlaceOfPanel key={String(hasPanel(following.view))} {...props} {...following} />
}

function PlaceOfPanel({ tools, onSettled, ...props }: PanelSlotProps) {
  const { t } = useLocale()
  const panels = useLate(OPENED_VIEWS.panel)
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
