import type { ReactNode } from 'react'

import { hasPanel } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { PanelCovers } from '#ui/panelCovers.ts'
import { PanelTools } from '#ui/panelTools.ts'

import { LateSlot } from './LateSlot.tsx'
import { pageWords } from '#i18n/words/page.ts'
import { OPENED_VIEWS } from './lateViews.ts'
import type { SidePanelsProps } from './SidePanels.tsx'
import { Slot } from './Slot.tsx'
import { useFollowing } from './useFollowing.ts'
import { usePanelCovers } from './usePanelCovers.ts'

interface PanelSlotProps extends SidePanelsProps {
  /** What stands beside the way out of the panel. */
  readonly tools: ReactNode
  readonly onSettled: () => void
}

/** The place of what is looked at closely. */
export function PanelSlot({ tools, onSettled, ...newest }: PanelSlotProps) {
  const { lang } = useLocale()
  const covers = usePanelCovers()
  const props = { ...newest, ...useFollowing(newest) }
  const place = { className: 'slot-panel', onSettled }
  if (!hasPanel(props.view)) {
    return (
      <Slot name={pageWords[lang].part.panel} {...place}>
        {null}
      </Slot>
    )
  }
  return (
    <PanelCovers value={covers}>
      <PanelTools value={tools}>
        <LateSlot part="panel" code={OPENED_VIEWS.panel} props={props} {...place} />
      </PanelTools>
    </PanelCovers>
  )
}
