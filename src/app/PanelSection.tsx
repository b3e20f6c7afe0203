import { useState, type ReactNode } from 'react'

import { hasPanel } from '#state/viewState.ts'
import { PanelContext } from '#ui/panelContext.ts'

import styles from './page.module.css'
import { Section } from './Section.tsx'
import type { SidePanelsProps } from './SidePanels.tsx'
import { usePanelCovers } from './usePanelCovers.ts'
import { SidePanels } from './views.ts'

interface PanelSectionProps extends SidePanelsProps {
  /** What stands beside the button that closes the panel. */
  readonly tools: ReactNode
}

/** The place of what is looked at closely. */
export function PanelSection(props: PanelSectionProps) {
  return hasPanel(props.view) ? <OpenPanel {...props} /> : null
}

function OpenPanel({ tools, ...props }: PanelSectionProps) {
  const covers = usePanelCovers(props.view.embed !== undefined)
  // The list is hidden as soon as this is there, and what has the focus in it loses it before the panel's code is here.
  const [opener] = useState(() => document.activeElement)
  return (
    <PanelContext value={{ covers, tools, opener }}>
      <Section part="panel" className={styles.opened}>
        <SidePanels {...props} />
      </Section>
    </PanelContext>
  )
}
