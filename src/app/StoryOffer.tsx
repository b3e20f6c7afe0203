import type { Dataset } from '#domain/dataset.ts'
import { knownIds } from '#state/knownIds.ts'
import { toStep } from '#state/story.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './page.module.css'

/** The stories by title, each of which leads to its first step. */
export function StoryOffer({ all }: { readonly all: Dataset }) {
  return all.stories.map(({ id, title }) => (
    <ViewLink key={id} className={styles.offer} action={toStep({ id, step: 1 }, knownIds(all))}>
      <OwnText>{title}</OwnText>
    </ViewLink>
  ))
}
