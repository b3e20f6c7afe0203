import { useLocale } from '#i18n/useLocale.ts'
import { LatinNames } from '#ui/LatinNames.tsx'

import { actorWords } from './words.ts'

/** Other names shown at once; the rest are folded away. */
export const FIRST_ALIASES = 3

/** The first other names of an actor, and how many more there are. */
export function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  const { lang, plural } = useLocale()
  if (aliases.length === 0) return null
  const more = aliases.length - FIRST_ALIASES
  return (
    <p className="actors-soft">
      <span>{actorWords[lang].also}</span>{' '}
      <LatinNames>{aliases.slice(0, FIRST_ALIASES).join(', ')}</LatinNames>
      {more > 0 && <span>{` ${plural(more, actorWords[lang].andMore)}`}</span>}
    </p>
  )
}
