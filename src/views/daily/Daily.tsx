import './daily.css'

import { useState } from 'react'

import { restrict } from '#basis/restrict.ts'
import type { Dataset, Evidence } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import type { Basis } from '#filters/basis.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { DAILY_BASES, dailyCases, type DailyCases } from '#summary/daily.ts'
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

/** "Was it nearly daily?" counted in three ways side by side, made when it is opened. */
export function Daily({ all, evidence, basis, steps }: DailyProps) {
  const { t } = useLocale()
  const [open, setOpen] = useState(false)
  return (
    <details className="daily" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.page.daily}</summary>
      {open && (
        <div className="daily-room">
          <EvidenceGate state={evidence}>
            {(ready) => {
              const cases = casesOf(all, ready)
              return (
                <>
                  <DailyTable
                    cases={cases}
                    coverage={all.meta.coverage}
                    basis={basis}
                    steps={steps}
                  />
                  <Supports cases={cases} />
                </>
              )
            }}
          </EvidenceGate>
        </div>
      )}
    </details>
  )
}

function casesOf(all: Dataset, evidence: Evidence): DailyCases {
  return dailyCases({
    all,
    founding: restrict(all, evidence, DAILY_BASES.founding),
    once: restrict(all, evidence, DAILY_BASES.once),
  })
}
