import { useRef, useState, type ReactNode } from 'react'

import { duplicatesIn } from '#analysis/scope/dedupe.ts'
import type { Dataset } from '#domain/dataset.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
import { isUnfiltered, type View } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { remark } from '#analysis/remark.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import { namedCounts } from '#analysis/tally/values.ts'
import type { Navigation } from '#state/useView.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { Chips } from '#features/filters/Chips.tsx'
import { EmptyResult } from '#features/filters/EmptyResult.tsx'
import { FilterBar } from '#features/filters/FilterBar.tsx'
import { KeyFigures } from '#features/summary/KeyFigures.tsx'
import { CountChoices } from '#features/summary/CountChoices.tsx'
import { SummaryLine } from '#features/summary/SummaryLine.tsx'

import { ArrivalNotice } from './ArrivalNotice.tsx'
import { CopyLink } from './CopyLink.tsx'
import { DailySlot } from './DailySlot.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Help } from './Help.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { PanelSlot } from './PanelSlot.tsx'
import { PaperFoot } from './PaperFoot.tsx'
import { PanelShareButton } from './ShareButtons.tsx'
import { SharingDialog, type Sharing } from './SharingDialog.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { clearedWith } from '#state/actions.ts'
import { TabBar } from './TabBar.tsx'
import { useFocusKept } from './useFocusKept.ts'
import { useLight } from './useLight.ts'
import { useOpenedAhead } from './useOpenedAhead.ts'
import { PAGE_PARTS, useReady } from './useReady.ts'
import { useShown } from './useViewModel.ts'
import { useSteps } from './useSteps.ts'
import { Views } from './Views.tsx'

interface ExplorationProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  /** What counts, in the language of the files. */
  readonly original: Dataset
  readonly evidence: EvidenceState
  readonly navigation: Navigation
  /** What a reader should know of how the page came about. */
  readonly notice: ReactNode
}

/** The view that the address names, what it counts, and every way on from there. */
export function Exploration(props: ExplorationProps) {
  const { all, dataset, original, evidence, navigation, notice } = props
  const locale = useLocale()
  const light = useLight()
  const result = useRef<HTMLElement>(null)
  useFocusKept(result)
  const [cleared, setCleared] = useState<View>()
  const [sharing, setSharing] = useState<Sharing>()
  const [helping, setHelping] = useState(false)
  const { view } = navigation
  const { filter } = view
  const { columns, tally, figures, sentence, plain } = useShown(all, dataset, original, view)
  const countsInAll = namedCounts(columns, tallyOf(columns, EMPTY_FILTER))
  const steps = useSteps(navigation.show)
  const clearing = clearedWith(steps, () => setCleared(view))

  const sharable = { dataset, tally, navigation, sentence: plain }
  const { settle, ready } = useReady(PAGE_PARTS, evidence)
  useOpenedAhead(ready)
  const shown = dataset.incidents.filter((_, row) => tally.fails[row] === 0)
  const shared = { dataset, tally, view, light, steps }
  return (
    <div className="page" data-tab={view.tab}>
      <SkipLinks />
      <Header
        meta={dataset.meta}
        steps={steps}
        onShare={setSharing}
        onHelp={() => setHelping(true)}
      />
      <FilterBar
        dataset={dataset}
        filter={filter}
        counts={namedCounts(columns, tally)}
        countsInAll={countsInAll}
        steps={steps}
        visible={tally.visible}
      />
      <main id="result" ref={result} tabIndex={-1}>
        {notice}
        <LinkNotice faults={navigation.faults} />
        <ArrivalNotice
          origin={view.shared}
          now={{ version: dataset.meta.version, count: tally.visible }}
          step={steps.about}
        />
        <SummaryLine sentence={sentence} remark={remark(dataset, tally, filter, locale)}>
          <CopyLink link={navigation.link(view)} />
        </SummaryLine>
        <div className="standing">
          <Chips
            dataset={all}
            view={view}
            cleared={isUnfiltered(view) ? cleared : undefined}
            steps={clearing}
          />
          <CountChoices basis={view.basis} duplicates={duplicatesIn(shown)} step={steps.basis} />
        </div>
        {tally.visible === 0 && <EmptyResult tally={tally} steps={clearing} />}
        <KeyFigures figures={figures}>
          <DailySlot all={all} evidence={evidence} basis={view.basis} steps={steps} />
        </KeyFigures>
        <Views {...shared} all={all} evidence={evidence} onSettled={settle} />
      </main>
      <PanelSlot
        {...shared}
        {...{ all, evidence }}
        tools={<PanelShareButton onShare={setSharing} />}
        onSettled={() => settle('panel')}
      />
      {sharing !== undefined && (
        <SharingDialog
          {...sharable}
          evidence={evidence}
          which={sharing}
          onClose={() => setSharing(undefined)}
        />
      )}
      <Help
        open={helping}
        onOpen={() => setHelping(true)}
        onClose={() => setHelping(false)}
        tab={view.tab}
        step={steps.tab}
      />
      <Footer meta={dataset.meta} step={steps.about} />
      <PaperFoot sharable={sharable} evidence={evidence} />
      <TabBar tab={view.tab} step={steps.tab} />
    </div>
  )
}
