import type { ReactNode } from 'react'

import { hasPanel } from '#state/viewState.ts'
import { PanelContext } from '#ui/panelContext.ts'

import { Section } from './Section.tsx'
import type { SidePanelsProps } from './SidePanels.tsx'
import { usePanelCovers } from './usePanelCovers.ts'
import { SidePanels } from './views.ts'

interface PanelSectionProps extends SidePanelsProps {
  /** What stands beside the button that closes the panel. */
  readonly tools: ReactNode
}

/** The place of what is looked at closely. */
export function PanelSection({ tools, ...props }: PanelSectionProps) {
  const covers = usePanelCovers()
  if (!hasPanel(props.view)) return null
  return (
    <PanelContext value={{ covers, tools }}>
      <Section part="panel">
        <SidePanels {...props} />
      </Section>
    </PanelContext>
  )
}
