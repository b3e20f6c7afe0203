import { createHighlightStore } from '#ui/highlight.ts'
import { useRef, useState, type ReactNode } from 'react'

import { duplicatesIn } from '#analysis/scope/dedupe.ts'
import type { Dataset } from '#domain/dataset.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
import { isUnfiltered, unfiltered, type ViewState } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { unnamedSentence } from '#analysis/sentence.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import { menuCounts, namedCounts } from '#analysis/tally/values.ts'
import type { UrlState } from '#state/useUrlState.ts'
import { Chips } from '#features/filters/Chips.tsx'
import { EmptyResult } from '#features/filters/EmptyResult.tsx'
import { FilterBar } from '#features/filters/FilterBar.tsx'
import { KeyFigures } from '#features/summary/KeyFigures.tsx'
import { CountChoices } from '#features/summary/CountChoices.tsx'
import { SummaryLine } from '#features/summary/SummaryLine.tsx'

import styles from './page.module.css'
import { ArrivalNotice } from './ArrivalNotice.tsx'
import { CountDialog } from './CountDialog.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Help } from './Help.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { PlaySection } from './PlaySection.tsx'
import { PaperFoot } from './PaperFoot.tsx'
import { PanelShareButton } from './ShareButtons.tsx'
import { SharingDialog, type Sharing } from './SharingDialog.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { TabBar } from './TabBar.tsx'
import { useFocusKept } from './useFocusKept.ts'
import { useScrollKept } from './useScrollKept.ts'
import { useViewModel } from './useViewModel.ts'
import { Views } from './Views.tsx'

interface PageProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  /** What counts, in the language of the files. */
  readonly original: Dataset
  readonly url: UrlState
  /** What a reader should know of how the page came about. */
  readonly notice: ReactNode
}

/** The view that the address names, what it counts, and every way on from there. */
export function Page(props: PageProps) {
  const { all, dataset, original, url, notice } = props
  const locale = useLocale()
  const [highlight] = useState(createHighlightStore)
  const result = useRef<HTMLElement>(null)
  useFocusKept(result)
  useScrollKept()
  const [cleared, setCleared] = useState<ViewState>()
  const [sharing, setSharing] = useState<Sharing>()
  const [helping, setHelping] = useState(false)
  const [counting, setCounting] = useState(false)
  const { view } = url
  const { filter } = view
  const { columns, tally, figures, sentence, plain } = useViewModel(all, dataset, original, view)
  const countsInAll = namedCounts(columns, tallyOf(columns, EMPTY_FILTER))
  const { dispatch } = url.navigation
  function clearAll() {
    setCleared(view)
    dispatch(unfiltered)
  }

  const sharable = { dataset, tally, url, sentence: plain }
  const shown = dataset.incidents.filter((_, row) => tally.fails[row] === 0)
  const shared = { dataset, tally, view, highlight }
  return (
    <div className={styles.page} data-tab={view.tab}>
      <SkipLinks />
      <Header meta={dataset.meta} onShare={setSharing} onHelp={() => setHelping(true)} />
      <FilterBar
        all={all}
        dataset={dataset}
        filter={filter}
        counts={menuCounts(columns, tally)}
        countsInAll={countsInAll}
        visible={tally.visible}
        onClearAll={clearAll}
      />
      <main id="result" className={styles.main} ref={result} tabIndex={-1}>
        {notice}
        <LinkNotice faults={url.faults} />
        <ArrivalNotice
          origin={view.shared}
          now={{ version: dataset.meta.version, count: tally.visible }}
        />
        <div className={styles.answer}>
          <SummaryLine
            sentence={sentence}
            unnamed={unnamedSentence(figures, locale)}
            isStepping={view.play !== undefined}
          />
          <div className={styles.standing}>
            <Chips
              dataset={all}
              view={view}
              cleared={isUnfiltered(view) ? cleared : undefined}
              onClearAll={clearAll}
            />
            <CountChoices
              scope={view.scope}
              duplicates={duplicatesIn(shown)}
              onCompare={() => setCounting(true)}
            />
          </div>
          <KeyFigures figures={figures} filter={filter} />
        </div>
        <Views
          {...shared}
          all={all}
          count={sentence.count}
          emptyResult={<EmptyResult tally={tally} onClearAll={clearAll} />}
          panelTools={<PanelShareButton onShare={setSharing} />}
        />
        <PlaySection
          className={styles.play}
          view={view}
          coverage={dataset.meta.coverage}
          visible={tally.visible}
        />
      </main>
      {counting && <CountDialog all={all} scope={view.scope} onClose={() => setCounting(false)} />}
      {sharing !== undefined && (
        <SharingDialog {...sharable} which={sharing} onClose={() => setSharing(undefined)} />
      )}
      <Help
        open={helping}
        onOpen={() => setHelping(true)}
        onClose={() => setHelping(false)}
        tab={view.tab}
      />
      <Footer meta={dataset.meta} />
      <PaperFoot sharable={sharable} />
      <TabBar tab={view.tab} />
    </div>
  )
}
