import type { Lang } from '#domain/lang.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { adjust } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { CARD_FILTERS, type CardFilter } from '#state/viewState.ts'
import { Toggle } from '#ui/Toggle.tsx'

import styles from './actors.module.css'
import { countOf, toggleCardFilter, type Card } from './cards.ts'
import { actorWords } from './words.ts'

interface CardFiltersProps {
  readonly cards: readonly Card[]
  readonly picked: readonly CardFilter[]
}

/** Which cards to show: what an actor must have, and kinds of which it must be one. */
export function CardFilters({ cards, picked }: CardFiltersProps) {
  const dispatch = useDispatch()
  const { lang, format } = useLocale()
  const show = (next: readonly CardFilter[]) => dispatch(adjust({ cards: next }))
  return (
    <ul className={styles.filters} aria-label={actorWords[lang].chooseCards}>
      <li>
        <Toggle pressed={picked.length === 0} onPress={() => show([])}>
          <span>{actorWords[lang].allCards}</span> <small>{format.number(cards.length)}</small>
        </Toggle>
      </li>
      {CARD_FILTERS.map((option) => {
        const count = countOf(cards, option, picked)
        return (
          <li key={option} data-empty={count === 0 || undefined}>
            <Toggle
              pressed={picked.includes(option)}
              onPress={() => show(toggleCardFilter(picked, option))}
            >
              <span>{labelOf(option, lang)}</span> <small>{format.number(count)}</small>
            </Toggle>
          </li>
        )
      })}
    </ul>
  )
}

function labelOf(option: CardFilter, lang: Lang): string {
  if (option === 'incidents' || option === 'statements') return actorWords[lang].needs[option]
  return codeWords[lang].actorKind[option]
}
