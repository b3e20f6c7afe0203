import { useRef, useState, type ReactNode } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import { menuCounts, namedCounts } from '#analysis/tally/values.ts'
import { NavigationContext, ofSecondSide } from '#state/navigation.ts'
import { tabOf, unfiltered, type ViewState } from '#state/viewState.ts'
import type { UrlState } from '#state/useUrlState.ts'
import { createHighlightStore } from '#ui/highlight.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { versusWords } from '#i18n/words/versus.ts'
import { FilterBar } from '#features/filters/FilterBar.tsx'

import styles from './page.module.css'
import { ArrivalNotice } from './ArrivalNotice.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Help } from './Help.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { PaperFoot } from './PaperFoot.tsx'
import { PanelShareButton } from './ShareButtons.tsx'
import { SharingDialog, type Sharing } from './SharingDialog.tsx'
import { SingleView } from './SingleView.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { TabBar } from './TabBar.tsx'
import { TwoViews } from './TwoViews.tsx'
import { useFocusKept } from './useFocusKept.ts'
import { StorySection } from './StorySection.tsx'
import { useScrollKept } from './useScrollKept.ts'
import { useViewModel, type Counted } from './useViewModel.ts'

interface PageProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  /** What counts, in the language of the files. */
  readonly original: Dataset
  /** What counts on the second side of a comparison. */
  readonly second: Counted | undefined
  readonly url: UrlState
  /** What a reader should know of how the page came about. */
  readonly notice: ReactNode
}

/** The view that the address names, what it counts, and every way on from there. */
export function Page(props: PageProps) {
  const { all, dataset, original, url, notice } = props
  const result = useRef<HTMLElement>(null)
  useFocusKept(result)
  useScrollKept()
  const [highlight] = useState(createHighlightStore)
  const [cleared, setCleared] = useState<ViewState>()
  const [sharing, setSharing] = useState<Sharing>()
  const [helping, setHelping] = useState(false)
  const [isSecondEdited, setSecondEdited] = useState(true)
  const { view, navigation } = url
  const { lang } = useLocale()
  const { first, second } = useViewModel(all, { dataset, original }, view, props.second)
  const isOnSecond = second !== undefined && isSecondEdited
  const edited = isOnSecond ? second : first
  const ways = isOnSecond ? ofSecondSide(navigation) : navigation
  function clearAll() {
    setCleared(view)
    ways.dispatch(unfiltered)
  }

  const { tally } = first
  const sharable = {
    dataset,
    tally,
    url,
    sentence: first.plain,
    second: second && { ...second, sentence: second.plain },
  }
  const tools = <PanelShareButton onShare={setSharing} />
  const tab = second === undefined ? tabOf(view) : undefined
  return (
    <div className={styles.page} data-tab={tab}>
      <SkipLinks hasList={second === undefined} />
      <Header meta={dataset.meta} onShare={setSharing} onHelp={() => setHelping(true)} />
      <NavigationContext value={ways}>
        <FilterBar
          all={all}
          dataset={edited.dataset}
          filter={ways.view.filter}
          counts={menuCounts(edited.columns, edited.tally)}
          countsInAll={namedCounts(edited.columns, tallyOf(edited.columns, EMPTY_FILTER))}
          visible={edited.tally.visible}
          side={second && versusWords[lang].letters[isOnSecond ? 1 : 0]}
          onClearAll={clearAll}
        />
      </NavigationContext>
      <main id="result" className={styles.main} ref={result} tabIndex={-1}>
        {notice}
        <StorySection {...{ all, dataset, view, highlight }} />
        <LinkNotice faults={url.faults} />
        <ArrivalNotice
          origin={view.shared}
          now={{ version: dataset.meta.version, count: tally.visible }}
        />
        {second === undefined ? (
          <SingleView
            {...{ all, view, tools, cleared, highlight }}
            shown={first}
            onClearAll={clearAll}
          />
        ) : (
          <TwoViews
            {...{ all, url, tools, first, second, highlight }}
            editing={{ isSecond: isSecondEdited, onEdit: setSecondEdited }}
          />
        )}
      </main>
      {sharing !== undefined && (
        <SharingDialog {...sharable} which={sharing} onClose={() => setSharing(undefined)} />
      )}
      <Help
        all={all}
        open={helping}
        onOpen={() => setHelping(true)}
        onClose={() => setHelping(false)}
        tab={tab}
      />
      <Footer meta={dataset.meta} />
      <PaperFoot sharable={sharable} />
      {tab !== undefined && <TabBar tab={tab} />}
    </div>
  )
}
