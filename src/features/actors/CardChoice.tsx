import { CARD_FILTERS, type CardFilter } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#ui/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { countOf, toggleCard, type Card } from './cards.ts'

interface CardChoiceProps {
  readonly cards: readonly Card[]
  readonly picked: readonly CardFilter[]
  readonly step: Step<readonly CardFilter[]>
}

/** Which cards to show: what an actor must have, and kinds of which it must be one. */
export function CardChoice({ cards, picked, step }: CardChoiceProps) {
  const { t, format } = useLocale()
  return (
    <ul className="actors-choice" aria-label={t.actors.chooseCards}>
      <li>
        <StepLink step={step} to={[]} current={picked.length === 0}>
          <span>{t.actors.allCards}</span>{' '}
          <span className="actors-number">{format.number(cards.length)}</span>
        </StepLink>
      </li>
      {CARD_FILTERS.map((option) => (
        <Option key={option} {...{ cards, picked, step, option }} />
      ))}
    </ul>
  )
}

function Option({ cards, picked, step, option }: CardChoiceProps & { option: CardFilter }) {
  const { t, format } = useLocale()
  const count = countOf(cards, option, picked)
  return (
    <li className={count === 0 ? 'actors-zero' : undefined}>
      <StepLink step={step} to={toggleCard(picked, option)} current={picked.includes(option)}>
        <span>{wordsOf(option, t)}</span>{' '}
        <span className="actors-number">{format.number(count)}</span>
      </StepLink>
    </li>
  )
}

function wordsOf(option: CardFilter, t: Locale['t']): string {
  if (option === 'incidents' || option === 'statements') return t.actors.needs[option]
  return t.codes.actorKind[option]
}
