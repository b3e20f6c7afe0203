import './about.css'

import { useId } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { ClosePanel } from '#ui/ClosePanel.tsx'
import { PanelHeading } from '#ui/PanelHeading.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import type { Step } from '#state/step.ts'
import { TranslationMark } from '#ui/TranslationMark.tsx'

import { Accessibility } from './Accessibility.tsx'
import { Counted } from './Counted.tsx'
import { Coverage } from './Coverage.tsx'
import { Doubts } from './Doubts.tsx'
import { EvidenceLevels } from './EvidenceLevels.tsx'
import { OutsideCounts } from './OutsideCounts.tsx'
import { PossibleDuplicates } from './PossibleDuplicates.tsx'
import { Precision } from './Precision.tsx'
import { Preferred } from './Preferred.tsx'
import { SourceTables } from './SourceTables.tsx'
import { Sourcing } from './Sourcing.tsx'
import { Tolls } from './Tolls.tsx'
import { Licences, Version } from './Version.tsx'
import { Who } from './Who.tsx'
import { aboutWords } from './words.ts'

interface AboutSteps {
  readonly about: Step<boolean>
  readonly incident: Step<string | undefined>
  readonly compare: Step<readonly [string, string] | undefined>
}

interface AboutProps {
  /** Everything in the data, whatever the page counts. */
  readonly dataset: Dataset
  readonly evidence: EvidenceState
  readonly steps: AboutSteps
}

/** What the data are: what is counted, how well it is known, who says so, and what is in doubt. */
export function About({ dataset, evidence, steps }: AboutProps) {
  const { lang, format } = useLocale()
  const id = useId()
  const { version, asOf } = dataset.meta
  const shared = { dataset, step: steps.incident }
  return (
    <SidePanel
      className="about"
      labelledBy={id}
      content="about"
      bar={<ClosePanel step={steps.about} to={false} />}
      onEscape={() => steps.about.take(false)}
      wide
    >
      <PanelHeading id={id}>{aboutWords[lang].heading}</PanelHeading>
      <p className="about-intro">{aboutWords[lang].intro(version, format.day(asOf))}</p>
      <TranslationMark />
      <Counted {...shared} evidence={evidence} />
      <Coverage dataset={dataset} />
      <OutsideCounts dataset={dataset} evidence={evidence} />
      <EvidenceLevels {...shared} />
      <Sourcing {...shared} evidence={evidence} />
      <Precision {...shared} />
      <Tolls {...shared} />
      <PossibleDuplicates {...shared} />
      <Who {...shared} />
      <Doubts {...shared} />
      <Preferred />
      <SourceTables evidence={evidence} step={steps.compare} />
      <Accessibility />
      <Version {...shared} evidence={evidence} />
      <Licences meta={dataset.meta} />
    </SidePanel>
  )
}
