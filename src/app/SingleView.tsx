import { useState, type ReactNode } from 'react'

import { duplicatesIn } from '#analysis/scope/dedupe.ts'
import { unnamedSentence } from '#analysis/sentence.ts'
import type { Dataset } from '#domain/dataset.ts'
import { Chips } from '#features/filters/Chips.tsx'
import { EmptyResult } from '#features/filters/EmptyResult.tsx'
import { CountChoices } from '#features/summary/CountChoices.tsx'
import { KeyFigures } from '#features/summary/KeyFigures.tsx'
import { SummaryLine } from '#features/summary/SummaryLine.tsx'
import { useLocale } from '#i18n/useLocale.ts'
import { isUnfiltered, type ViewState } from '#state/viewState.ts'
import type { HighlightStore } from '#ui/highlight.ts'

import { CompareWith } from './CompareWith.tsx'
import { CountDialog } from './CountDialog.tsx'
import styles from './page.module.css'
import { PlaySection } from './PlaySection.tsx'
import { StoryOffer } from './StoryOffer.tsx'
import type { ViewModel } from './useViewModel.ts'
import { Views } from './Views.tsx'

interface SingleViewProps {
  /** Everything in the data. */
  readonly all: Dataset
  readonly view: ViewState
  readonly shown: ViewModel
  /** What the reader last cleared. */
  readonly cleared: ViewState | undefined
  readonly onClearAll: () => void
  /** What stands beside the button that closes what is opened. */
  readonly tools: ReactNode
  readonly highlight: HighlightStore
}

/** One view: its sentence and figures, and all that shows it. */
export function SingleView(props: SingleViewProps) {
  const { all, view, shown, cleared, onClearAll, tools, highlight } = props
  const locale = useLocale()
  const [counting, setCounting] = useState(false)
  const { dataset, tally, figures, sentence } = shown
  const incidents = dataset.incidents.filter((_, row) => tally.fails[row] === 0)
  return (
    <>
      <div className={styles.answer}>
        <SummaryLine
          sentence={sentence}
          unnamed={unnamedSentence(figures, locale)}
          isStepping={view.play !== undefined}
        />
        <div className={styles.standing}>
          {view.story === undefined && isUnfiltered(view) && <StoryOffer all={all} />}
          <Chips
            dataset={all}
            view={view}
            cleared={isUnfiltered(view) ? cleared : undefined}
            onClearAll={onClearAll}
          />
          <CountChoices
            scope={view.scope}
            duplicates={duplicatesIn(incidents)}
            onCompare={() => setCounting(true)}
          />
          <CompareWith subset={view} all={all} />
        </div>
        <KeyFigures figures={figures} filter={view.filter} />
      </div>
      <Views
        {...{ all, dataset, tally, view, highlight }}
        count={sentence.count}
        emptyResult={<EmptyResult tally={tally} onClearAll={onClearAll} />}
        panelTools={tools}
      />
      <PlaySection
        className={styles.play}
        view={view}
        coverage={dataset.meta.coverage}
        visible={tally.visible}
      />
      {counting && <CountDialog all={all} scope={view.scope} onClose={() => setCounting(false)} />}
    </>
  )
}
