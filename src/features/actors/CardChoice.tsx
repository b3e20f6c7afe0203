import { CARD_FILTERS, type CardFilter } from '#state/viewState.ts'
import type { Lang } from '#domain/lang.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { countOf, toggleCard, type Card } from './cards.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { actorWords } from './words.ts'

interface CardChoiceProps {
  readonly cards: readonly Card[]
  readonly picked: readonly CardFilter[]
  readonly step: Step<readonly CardFilter[]>
}

/** Which cards to show: what an actor must have, and kinds of which it must be one. */
export function CardChoice({ cards, picked, step }: CardChoiceProps) {
  const { lang, format } = useLocale()
  return (
    <ul className="actors-choice" aria-label={actorWords[lang].chooseCards}>
      <li>
        <StepLink step={step} to={[]} current={picked.length === 0}>
          <span>{actorWords[lang].allCards}</span>{' '}
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
  const { lang, format } = useLocale()
  const count = countOf(cards, option, picked)
  return (
    <li className={count === 0 ? 'actors-zero' : undefined}>
      <StepLink step={step} to={toggleCard(picked, option)} current={picked.includes(option)}>
        <span>{labelOf(option, lang)}</span>{' '}
        <span className="actors-number">{format.number(count)}</span>
      </StepLink>
    </li>
  )
}

function labelOf(option: CardFilter, lang: Lang): string {
  if (option === 'incidents' || option === 'statements') return actorWords[lang].needs[option]
  return codeWords[lang].actorKind[option]
}
