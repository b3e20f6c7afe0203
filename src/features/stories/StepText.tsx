import { useEffect } from 'react'

import type { Dataset, StoryStep } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { pointing, type HighlightStore } from '#ui/highlight.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import { SourceLinks } from '#ui/SourceLinks.tsx'

import { filledIn } from './figures.ts'
import styles from './story.module.css'
import { storyWords } from './storyWords.ts'

interface StepTextProps {
  readonly all: Dataset
  readonly dataset: Dataset
  readonly step: StoryStep
  readonly highlight: HighlightStore
}

/** What a step says, what to look at, which is highlighted until the reader points elsewhere, and who says so. */
export function StepText({ all, dataset, step, highlight }: StepTextProps) {
  const locale = useLocale()
  const words = storyWords[locale.lang]
  const looked = dataset.incidents.flatMap((incident, row) =>
    step.highlights.includes(incident.id) ? [{ incident, row }] : [],
  )
  const rows = looked.map(({ row }) => row).join()
  useEffect(
    function highlightWhatToLookAt() {
      highlight.on(rows === '' ? [] : rows.split(',').map(Number))
      return () => highlight.on([])
    },
    [highlight, rows],
  )
  return (
    <div className={styles.text}>
      <p>
        <OwnText>{filledIn(step.text, step.link, all, locale)}</OwnText>
      </p>
      {looked.length > 0 && (
        <>
          <h3>{words.lookAt}</h3>
          <ul>
            {looked.map(({ incident, row }) => (
              <li key={incident.id} {...pointing(highlight, [row])}>
                <IncidentLink incident={incident} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.sources}</h3>
      <SourceLinks ids={step.sourceIds} sources={all.sources} />
    </div>
  )
}
