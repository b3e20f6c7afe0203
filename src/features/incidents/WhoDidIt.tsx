import type { Dataset, Incident } from '#domain/dataset.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import type { Step } from '#ui/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

interface WhoDidItProps {
  readonly incident: Incident
  readonly dataset: Dataset
  readonly step: Step<string | undefined>
}

/** Who claimed it and whom others blame for it: two things that are never merged. */
export function WhoDidIt({ incident, dataset, step }: WhoDidItProps) {
  const { t } = useFullLocale()
  const { claimedBy, blamed } = incident
  return (
    <section className="detail-who">
      <h3>{t.detail.who}</h3>
      <dl className="detail-facts">
        <div>
          <dt>{t.detail.claimedBy}</dt>
          <dd>
            {claimedBy.length === 0 && (
              <span className="detail-soft">{t.detail.nobodyClaimed}</span>
            )}
            {claimedBy.map((id) => (
              <ActorLink key={id} id={id} dataset={dataset} step={step} />
            ))}
          </dd>
        </div>
        <div>
          <dt>{t.detail.blamedBy}</dt>
          <dd>
            {blamed.length === 0 && <span className="detail-soft">{t.detail.nobodyBlamed}</span>}
            {blamed.map(({ actorId, disputed }) => (
              <span key={actorId}>
                <ActorLink id={actorId} dataset={dataset} step={step} />{' '}
                {disputed && <em className="detail-tag">{t.detail.disputed}</em>}
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  )
}

interface ActorLinkProps {
  readonly id: string
  readonly dataset: Dataset
  readonly step: Step<string | undefined>
}

function ActorLink({ id, dataset, step }: ActorLinkProps) {
  return (
    <StepLink step={step} to={id}>
      {dataset.actors.get(id)?.name ?? id}
    </StepLink>
  )
}
