import type { Lang } from '#domain/lang.ts'
import { facetWords } from '#i18n/words/facets.ts'
import type { Facet } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { greatestRelief } from '#analysis/tally/empty.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'
import { commonWords } from '#i18n/words/common.ts'

import { filterWords } from './words.ts'

interface EmptyResultProps {
  readonly tally: Tally
  readonly steps: { readonly clearFacet: Step<Facet>; readonly clearAll: Step<void> }
}

/** Says which filter leaves most out when nothing is left, and offers to drop it. */
export function EmptyResult({ tally, steps }: EmptyResultProps) {
  const { lang, plural } = useLocale()
  const words = filterWords[lang]
  const relief = greatestRelief(tally)
  if (relief === undefined) {
    return (
      <p className="empty-result">
        <span>{`${words.nothing} ${words.noRelief}`}</span>{' '}
        <StepLink step={steps.clearAll} to={undefined}>
          {words.clearAll}
        </StepLink>
      </p>
    )
  }
  const facet = facetName(relief.facet, lang)
  return (
    <p className="empty-result">
      <span>
        {`${words.nothing} ${words.relief(facet, plural(relief.rows, commonWords[lang].incidents))}`}
      </span>{' '}
      <StepLink step={steps.clearFacet} to={relief.facet}>
        {words.dropFacet(facet)}
      </StepLink>
    </p>
  )
}

function facetName(facet: Facet, lang: Lang): string {
  if (facet === 'day' || facet === 'text') return filterWords[lang].facet[facet]
  return facetWords[lang][facet].name
}
