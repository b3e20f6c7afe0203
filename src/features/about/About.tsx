import { useId } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { ClosePanel } from '#ui/ClosePanel.tsx'
import { PanelHeading } from '#ui/PanelHeading.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { TranslationMark } from '#ui/TranslationMark.tsx'

import styles from './about.module.css'
import { Accessibility } from './Accessibility.tsx'
import { Casualties } from './Casualties.tsx'
import { Coverage, WhatIsCounted } from './Coverage.tsx'
import { KnownDoubts, PossibleDuplicates } from './Doubts.tsx'
import { EvidenceLevels, PlacePrecision, SourcesPerIncident } from './Evidence.tsx'
import { OutsideCounts } from './OutsideCounts.tsx'
import { PreferredValues, Responsibility } from './Rules.tsx'
import { SourceTables } from './SourceTables.tsx'
import { Licences, Version } from './Version.tsx'
import { aboutWords } from './words.ts'

interface AboutProps {
  /** Everything in the data, whatever the page counts. */
  readonly dataset: Dataset
}

/** What the data are: what is counted, how well it is known, who says so, and what is in doubt. */
export function About({ dataset }: AboutProps) {
  const dispatch = useDispatch()
  const { lang, format } = useLocale()
  const id = useId()
  const { version, asOf } = dataset.meta
  return (
    <SidePanel
      labelledBy={id}
      content="about"
      bar={<ClosePanel />}
      onEscape={() => dispatch(open({}))}
      wide
    >
      <PanelHeading id={id}>{aboutWords[lang].heading}</PanelHeading>
      <p className={`soft ${styles.intro}`}>{aboutWords[lang].intro(version, format.day(asOf))}</p>
      <TranslationMark />
      <Coverage dataset={dataset} />
      <WhatIsCounted dataset={dataset} />
      <OutsideCounts dataset={dataset} />
      <EvidenceLevels dataset={dataset} />
      <SourcesPerIncident dataset={dataset} />
      <PlacePrecision dataset={dataset} />
      <Casualties dataset={dataset} />
      <PossibleDuplicates dataset={dataset} />
      <Responsibility dataset={dataset} />
      <KnownDoubts dataset={dataset} />
      <PreferredValues />
      <SourceTables dataset={dataset} />
      <Accessibility />
      <Version dataset={dataset} />
      <Licences meta={dataset.meta} />
    </SidePanel>
  )
}
