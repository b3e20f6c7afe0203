import type { Dataset, Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { detailWords } from './detailWords.ts'

interface WhoDidItProps {
  readonly incident: Incident
  readonly dataset: Dataset
  readonly step: Step<string | undefined>
}

/** Who claimed it and whom others blame for it: two things that are never merged. */
export function WhoDidIt({ incident, dataset, step }: WhoDidItProps) {
  const { lang } = useLocale()
  const { claimedBy, blamed } = incident
  return (
    <section className="detail-who">
      <h3>{detailWords[lang].who}</h3>
      <dl className="detail-facts">
        <div>
          <dt>{detailWords[lang].claimedBy}</dt>
          <dd>
            {claimedBy.length === 0 && (
              <span className="detail-soft">{detailWords[lang].nobodyClaimed}</span>
            )}
            {claimedBy.map((id) => (
              <ActorLink key={id} id={id} dataset={dataset} step={step} />
            ))}
          </dd>
        </div>
        <div>
          <dt>{detailWords[lang].blamedBy}</dt>
          <dd>
            {blamed.length === 0 && (
              <span className="detail-soft">{detailWords[lang].nobodyBlamed}</span>
            )}
            {blamed.map(({ actorId, disputed }) => (
              <span key={actorId}>
                <ActorLink id={actorId} dataset={dataset} step={step} />{' '}
                {disputed && <em className="detail-tag">{detailWords[lang].disputed}</em>}
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
