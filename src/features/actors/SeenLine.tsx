import type { Actor, Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Ties } from './actorLinks.ts'
import { StatementDate } from '#ui/StatementDate.tsx'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { seen, type Sighting } from './seen.ts'
import { profileWords } from './profileWords.ts'

interface SeenLineProps {
  readonly actor: Actor
  readonly ties: Ties
  readonly dataset: Dataset
  readonly step: Step<string | undefined>
}

/** When an actor is first and last met in this record, and in what. */
export function SeenLine({ actor, ties, dataset, step }: SeenLineProps) {
  const { lang } = useLocale()
  const sightings = seen(actor, ties, dataset)
  if (sightings === undefined) return <p className="actor-soft">{profileWords[lang].neverSeen}</p>
  return (
    <dl className="actor-seen" aria-label={profileWords[lang].seen}>
      <div>
        <dt>{profileWords[lang].first}</dt>
        <dd>
          <SightingText sighting={sightings.first} step={step} />
        </dd>
      </div>
      <div>
        <dt>{profileWords[lang].last}</dt>
        <dd>
          <SightingText sighting={sightings.last} step={step} />
        </dd>
      </div>
    </dl>
  )
}

interface SightingTextProps {
  readonly sighting: Sighting
  readonly step: Step<string | undefined>
}

function SightingText({ sighting, step }: SightingTextProps) {
  const { lang } = useLocale()
  const words = profileWords[lang].sighting[sighting.kind]
  return (
    <>
      <StatementDate statement={sighting} />{' '}
      {sighting.incidentId === undefined ? (
        <span className="actor-soft">{words}</span>
      ) : (
        <StepLink step={step} to={sighting.incidentId}>
          {words}
        </StepLink>
      )}
    </>
  )
}
