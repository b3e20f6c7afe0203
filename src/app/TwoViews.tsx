import { useLayoutEffect, type ComponentProps, type ReactNode } from 'react'

import { hasPanel } from '#state/viewState.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { showTop } from '#ui/showTop.ts'

import styles from './page.module.css'
import { PanelSection } from './PanelSection.tsx'
import { Section } from './Section.tsx'
import { ComparisonView } from './views.ts'

interface TwoViewsProps extends ComponentProps<typeof ComparisonView> {
  /** What stands beside the button that closes what is opened. */
  readonly tools: ReactNode
  readonly highlight: HighlightStore
}

/** Two views side by side; what is opened takes their place. */
export function TwoViews({ tools, highlight, ...props }: TwoViewsProps) {
  const { all, url, first } = props
  useLayoutEffect(showTop, [])
  if (!hasPanel(url.view)) {
    return (
      <Section part="versus">
        <ComparisonView {...props} />
      </Section>
    )
  }
  const { dataset, tally } = first
  return (
    <div className={styles.over}>
      <PanelSection {...{ all, dataset, tally, highlight, tools }} view={url.view} />
    </div>
  )
}
