import { useState } from 'react'

import { columnsOf } from '#dataset/columns.ts'
import type { Dataset } from '#domain/dataset.ts'
import { EMPTY_FILTER } from '#filters/filter.ts'
import { isUnfiltered, type View } from '#filters/view.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { keyFigures } from '#summary/figures.ts'
import { remark } from '#summary/remark.ts'
import { plainSentence, summarySentence } from '#summary/sentence.ts'
import { tally as tallyOf } from '#tally/pass.ts'
import { buildIndex, searchRows } from '#tally/search.ts'
import { namedCounts } from '#tally/values.ts'
import type { Navigation } from '#url/useView.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { Chips } from '#views/filters/Chips.tsx'
import { EmptyResult } from '#views/filters/EmptyResult.tsx'
import { FilterBar } from '#views/filters/FilterBar.tsx'
import { KeyFigures } from '#views/summary/KeyFigures.tsx'
import { SummaryLine } from '#views/summary/SummaryLine.tsx'

import { CopyLink } from './CopyLink.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { OpenIncident } from './OpenIncident.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { clearedWith, stepsFrom } from './steps.ts'
import { TabBar } from './TabBar.tsx'
import { useLight } from './useLight.ts'
import { useTitle } from './useTitle.ts'
import { Views } from './Views.tsx'

interface ExplorationProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  readonly evidence: EvidenceState
  readonly navigation: Navigation
}

/** The view that the address names, what it counts, and every way on from there. */
export function Exploration({ all, dataset, evidence, navigation }: ExplorationProps) {
  const locale = useLocale()
  const light = useLight()
  const [cleared, setCleared] = useState<View>()
  const columns = columnsOf(dataset)
  const index = buildIndex(dataset)
  const countsInAll = namedCounts(columns, tallyOf(columns, EMPTY_FILTER))

  const { view } = navigation
  const { filter } = view
  const tally = tallyOf(columns, filter, searchRows(index, filter.text))
  const figures = keyFigures(dataset, tally, filter)
  const sentence = summarySentence(view, figures, all, locale)
  const steps = clearedWith(stepsFrom(navigation), () => setCleared(view))
  useTitle(locale.t.summary.pageTitle(plainSentence(sentence, locale)))

  const shared = { dataset, tally, view, light, steps }
  return (
    <div className="page" data-tab={view.tab}>
      <SkipLinks />
      <Header meta={dataset.meta} />
      <FilterBar
        dataset={dataset}
        filter={filter}
        counts={namedCounts(columns, tally)}
        countsInAll={countsInAll}
        steps={steps}
        visible={tally.visible}
      />
      <main id="result" tabIndex={-1}>
        <LinkNotice faults={navigation.faults} />
        <SummaryLine sentence={sentence} remark={remark(dataset, tally, filter, locale)}>
          <CopyLink />
        </SummaryLine>
        <Chips
          dataset={all}
          view={view}
          cleared={isUnfiltered(view) ? cleared : undefined}
          steps={steps}
        />
        {tally.visible === 0 && <EmptyResult tally={tally} steps={steps} />}
        <KeyFigures figures={figures} />
        <Views {...shared} />
      </main>
      <OpenIncident {...shared} evidence={evidence} />
      <Footer meta={dataset.meta} />
      <TabBar tab={view.tab} step={steps.tab} />
    </div>
  )
}
