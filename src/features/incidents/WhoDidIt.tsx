import type { Dataset, Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'
import { classNames } from '#ui/classNames.ts'
import { ViewLink } from '#ui/ViewLink.tsx'
import { PartHeading } from '#ui/PartHeading.tsx'

import styles from './detail.module.css'
import { detailWords } from './detailWords.ts'

interface WhoDidItProps {
  readonly incident: Incident
  readonly dataset: Dataset
}

/** Who claimed it and whom others blame: the two are never merged. */
export function WhoDidIt({ incident, dataset }: WhoDidItProps) {
  const { lang } = useLocale()
  const { claimedBy, blamed } = incident
  return (
    <section>
      <PartHeading>{detailWords[lang].who}</PartHeading>
      <dl className={styles.facts}>
        <div>
          <dt>{detailWords[lang].claimedBy}</dt>
          <dd>
            {claimedBy.length === 0 && (
              <span className="soft">{detailWords[lang].nobodyClaimed}</span>
            )}
            {claimedBy.map((id) => (
              <ActorLink key={id} id={id} dataset={dataset} />
            ))}
          </dd>
        </div>
        <div>
          <dt>{detailWords[lang].blamedBy}</dt>
          <dd>
            {blamed.length === 0 && <span className="soft">{detailWords[lang].nobodyBlamed}</span>}
            {blamed.map(({ actorId, disputed }) => (
              <span key={actorId}>
                <ActorLink id={actorId} dataset={dataset} />{' '}
                {disputed && (
                  <em className={classNames(styles.disputed, 'pill')}>
                    {detailWords[lang].disputed}
                  </em>
                )}
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
}

function ActorLink({ id, dataset }: ActorLinkProps) {
  return <ViewLink action={open({ actorPage: id })}>{dataset.actors.get(id)?.name ?? id}</ViewLink>
}
