import './compare.css'

import { useId } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { ClosePanel } from '#ui/ClosePanel.tsx'
import { EvidenceGate } from '#ui/EvidenceGate.tsx'
import { PanelHeading } from '#ui/PanelHeading.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import type { Step } from '#state/step.ts'

import { Result } from './Result.tsx'
import { SideChoice, type Sides } from './SideChoice.tsx'
import { comparisonWords } from './words.ts'

interface CompareSteps {
  /** Sets two others against each other, or closes the comparison. */
  readonly compare: Step<Sides | undefined>
  readonly incident: Step<string | undefined>
}

interface CompareProps {
  /** Everything in the data, whatever the page counts. */
  readonly dataset: Dataset
  readonly evidence: EvidenceState
  readonly sides: Sides
  readonly steps: CompareSteps
}

/** Two sources, or groups of them, set against each other: what both report, what only one does, what differs. */
export function Compare({ dataset, evidence, sides, steps }: CompareProps) {
  const { lang } = useLocale()
  const id = useId()
  return (
    <SidePanel
      className="compare"
      labelledBy={id}
      content="compare"
      bar={<ClosePanel step={steps.compare} to={undefined} />}
      onEscape={() => steps.compare.take(undefined)}
      wide
    >
      <PanelHeading id={id}>{comparisonWords[lang].heading}</PanelHeading>
      <p className="compare-intro">{comparisonWords[lang].intro}</p>
      <EvidenceGate state={evidence}>
        {(ready) => (
          <>
            <SideChoice evidence={ready} sides={sides} step={steps.compare} />
            <Result dataset={dataset} evidence={ready} sides={sides} step={steps.incident} />
          </>
        )}
      </EvidenceGate>
    </SidePanel>
  )
}
