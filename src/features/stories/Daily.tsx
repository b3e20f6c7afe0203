import './daily.css'

import { restrict } from '#analysis/scope/applyScope.ts'
import type { Dataset, Evidence } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import type { Basis } from '#state/inclusionScope.ts'
import { DAILY_BASES, dailyCases, type DailyCases } from './dailyFigures.ts'
import { EvidenceGate } from '#ui/EvidenceGate.tsx'

import { DailyTable, type DailySteps } from './DailyTable.tsx'
import { Supports } from './Supports.tsx'

interface DailyProps {
  /** Everything in the data, whatever the page counts. */
  readonly all: Dataset
  readonly evidence: EvidenceState
  /** What the page counts now. */
  readonly basis: Basis
  readonly steps: DailySteps
}

/** "Was it nearly daily?" counted in three ways side by side. */
export default function Daily({ all, evidence, basis, steps }: DailyProps) {
  return (
    <div className="daily-room">
      <EvidenceGate state={evidence}>
        {(ready) => {
          const cases = casesOf(all, ready)
          return (
            <>
              <DailyTable cases={cases} coverage={all.meta.coverage} basis={basis} steps={steps} />
              <Supports cases={cases} />
            </>
          )
        }}
      </EvidenceGate>
    </div>
  )
}

function casesOf(all: Dataset, evidence: Evidence): DailyCases {
  return dailyCases({
    all,
    founding: restrict(all, evidence, DAILY_BASES.founding),
    once: restrict(all, evidence, DAILY_BASES.once),
  })
}
