import './records.css'

import type { ReactNode } from 'react'

import type { Evidence } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { LOADING } from '#i18n/loading.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'

interface EvidenceGateProps {
  readonly state: EvidenceState
  readonly children: (evidence: Evidence) => ReactNode
}

/** What needs the claims and sources, once they are there; until then that they load, or that they failed. */
export function EvidenceGate({ state, children }: EvidenceGateProps) {
  const { lang } = useLocale()
  switch (state.status) {
    case 'loading':
      return (
        <p className="evidence-waiting" aria-busy="true" data-printed={LOADING[lang].printed}>
          {commonWords[lang].loadingSources}
        </p>
      )
    case 'failed':
      return (
        <div className="evidence-failed" role="alert">
          <p>{commonWords[lang].sourcesFailed}</p>
          <button type="button" className="button" onClick={state.retry}>
            {commonWords[lang].retry}
          </button>
        </div>
      )
    case 'ready':
      return children(state.evidence)
  }
}
