import { useId, type ReactNode } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import type { Step } from '#state/step.ts'

/** What most parts of "About the data" are given: everything in the data, and the way to an incident. */
export interface PartProps {
  readonly dataset: Dataset
  readonly step: Step<string | undefined>
}

interface SectionProps {
  readonly heading: string
  readonly children: ReactNode
}

/** One part of "About the data", named by its heading. */
export function Section({ heading, children }: SectionProps) {
  const id = useId()
  return (
    <section className="about-section" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <div className="about-body">{children}</div>
    </section>
  )
}
