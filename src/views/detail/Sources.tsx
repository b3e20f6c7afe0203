import { useLocale } from '#i18n/useLocale.ts'

import type { EvidenceState } from '#domain/evidenceState.ts'
import { SourceItem } from './SourceItem.tsx'
import { sourcesOf, type SourceUse } from './sourcesOf.ts'

interface SourcesProps {
  readonly incidentId: string
  readonly evidence: EvidenceState
}

/** Who says so. Loads after the first view, so it may be on its way or may have failed. */
export function Sources({ incidentId, evidence }: SourcesProps) {
  const { t } = useLocale()
  return (
    <section className="detail-sources" aria-busy={evidence.status === 'loading'}>
      <h3>{t.detail.sources}</h3>
      <SourceLists incidentId={incidentId} evidence={evidence} />
    </section>
  )
}

function SourceLists({ incidentId, evidence }: SourcesProps) {
  const { t } = useLocale()
  switch (evidence.status) {
    case 'loading':
      return <p className="detail-soft">{t.detail.loading}</p>
    case 'failed':
      return (
        <div className="detail-failed" role="alert">
          <p>{t.detail.failed}</p>
          <button type="button" onClick={evidence.retry}>
            {t.detail.retry}
          </button>
        </div>
      )
    case 'ready': {
      const { founding, outside } = sourcesOf(evidence.evidence, incidentId)
      return (
        <>
          {founding.length + outside.length === 0 && <p>{t.detail.noSources}</p>}
          <SourceList heading={t.detail.founding} uses={founding} />
          <SourceList heading={t.detail.outside} uses={outside} />
        </>
      )
    }
  }
}

interface SourceListProps {
  readonly heading: string
  readonly uses: readonly SourceUse[]
}

function SourceList({ heading, uses }: SourceListProps) {
  const { format } = useLocale()
  if (uses.length === 0) return null
  return (
    <>
      <h4>
        {heading} <span className="detail-soft">{format.number(uses.length)}</span>
      </h4>
      <ul>
        {uses.map((use) => (
          <SourceItem key={use.source.id} use={use} />
        ))}
      </ul>
    </>
  )
}
