import type { Dataset } from '#domain/dataset.ts'
import type { ViewState } from '#state/viewState.ts'
import type { HighlightStore } from '#ui/highlight.ts'

import styles from './page.module.css'
import { Section } from './Section.tsx'
import { StoryCard } from './views.ts'

interface StorySectionProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  readonly view: ViewState
  readonly highlight: HighlightStore
}

/** The place of the step that the reader is shown. */
export function StorySection(props: StorySectionProps) {
  const { id, step } = props.view.story ?? {}
  const story = props.all.stories.find((each) => each.id === id)
  if (story === undefined || step === undefined) return null
  return (
    <Section part="story" className={styles.story}>
      <StoryCard {...props} story={story} step={step} />
    </Section>
  )
}
