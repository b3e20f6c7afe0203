import { useId } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import type { Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { tieSentences } from './relationsOf.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import { useAlight, type Light } from '#ui/light.ts'
import { OtherName } from '#ui/OtherName.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import { pointing } from '#ui/pointing.ts'
import { StepLink } from '#ui/StepLink.tsx'

import type { ActorSteps } from './ActorCards.tsx'
import { codeWords } from '#i18n/words/codes.ts'
import { CardCounts, type CardState } from './CardCounts.tsx'
import { CardMore } from './CardMore.tsx'
import { rowsOf, type Card } from './cards.ts'
import { Aliases } from './Aliases.tsx'
import { Statements } from './Statements.tsx'
import { TieLine } from './TieLine.tsx'
import { actorWords } from './words.ts'

interface ActorCardProps {
  readonly card: Card
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly light: Light
  readonly steps: ActorSteps
}

/** One actor: its names, what it is, whose front it is believed to be, what it said, what it is tied to. */
export function ActorCard({ card, dataset, tally, filter, light, steps }: ActorCardProps) {
  const locale = useLocale()
  const id = useId()
  const { actor } = card
  const rows = rowsOf(card.ties)
  const sentences = tieSentences(dataset, actor.id, locale)
  const state = stateOf(filter, actor.id)
  return (
    <article
      className="actors-card"
      aria-labelledby={id}
      data-state={state}
      data-alight={useAlight(light, rows) || undefined}
      {...pointing(light, rows)}
    >
      <header className="actors-head">
        <h3>
          <StepLink id={id} step={steps.actorPage} to={actor.id}>
            {actor.name}
          </StepLink>
        </h3>
        <OtherName name={actor.otherName} className="actors-other" />
        <p className="actors-kind">
          <span>{codeWords[locale.lang].actorKind[actor.kind]}</span>
          {state !== undefined && <strong>{actorWords[locale.lang][state]}</strong>}
          <small>{locale.plural(actor.sourceIds.length, actorWords[locale.lang].sources)}</small>
        </p>
      </header>
      <div className="actors-body">
        <p>
          <OwnText>{actor.summary}</OwnText>
        </p>
        <Aliases aliases={actor.aliases} />
        {sentences.map(
          (tie) => tie.front && <TieLine key={tie.id} tie={tie} step={steps.actorPage} />,
        )}
        <Statements statements={actor.statements} />
        <CardMore
          actor={actor}
          ties={sentences.filter((tie) => !tie.front)}
          step={steps.actorPage}
        />
      </div>
      <CardCounts {...{ card, tally, filter, state, steps }} />
    </article>
  )
}

/** How the filter treats an actor by name: picked, excluded, or not at all. */
function stateOf({ actor }: Filter, actorId: string): CardState | undefined {
  if (actor.exclude.includes(actorId)) return 'leftOut'
  return actor.include.includes(actorId) ? 'shown' : undefined
}
