import type { Actor } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { TieSentence } from './relationsOf.ts'
import { LatinNames } from '#ui/LatinNames.tsx'
import type { Step } from '#state/step.ts'

import { FIRST_ALIASES } from './Aliases.tsx'
import { TieLine } from './TieLine.tsx'
import { actorWords } from './words.ts'

interface CardMoreProps {
  readonly actor: Actor
  readonly ties: readonly TieSentence[]
  readonly step: Step<string | undefined>
}

/** What would make a card long, folded away: the other names and the other ties. */
export function CardMore({ actor, ties, step }: CardMoreProps) {
  const { lang } = useLocale()
  const aliases = actor.aliases.slice(FIRST_ALIASES)
  if (aliases.length === 0 && ties.length === 0) return null
  return (
    <details className="actors-more">
      <summary>
        <span>{actorWords[lang].more}</span>{' '}
        <span className="visually-hidden">{actorWords[lang].moreAbout(actor.name)}</span>
      </summary>
      {aliases.length > 0 && (
        <p className="actors-soft">
          <span>{actorWords[lang].also}</span> <LatinNames>{aliases.join(', ')}</LatinNames>
        </p>
      )}
      {ties.map((tie) => (
        <TieLine key={tie.id} tie={tie} step={step} />
      ))}
    </details>
  )
}
