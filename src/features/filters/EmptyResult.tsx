import type { Lang } from '#domain/lang.ts'
import { facetWords } from '#i18n/words/facets.ts'
import type { Facet } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { greatestRelief } from '#analysis/tally/empty.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import { commonWords } from '#i18n/words/common.ts'
import { narrow } from '#state/actions.ts'
import { clearFacet } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'

import styles from './chips.module.css'
import { filterWords } from './words.ts'

interface EmptyResultProps {
  readonly tally: Tally
  readonly onClearAll: () => void
}

/** When no incident passes, says which filter leaves most out and offers to remove it. */
export function EmptyResult({ tally, onClearAll }: EmptyResultProps) {
  const dispatch = useDispatch()
  const { lang, plural } = useLocale()
  const words = filterWords[lang]
  const relief = greatestRelief(tally)
  if (relief === undefined) {
    return (
      <p className={styles.empty}>
        <span>{`${words.nothing} ${words.noRelief}`}</span>{' '}
        <button type="button" className="button-text" onClick={onClearAll}>
          {words.clearAll}
        </button>
      </p>
    )
  }
  const facet = facetName(relief.facet, lang)
  return (
    <p className={styles.empty}>
      <span>
        {`${words.nothing} ${words.relief(facet, plural(relief.rows, commonWords[lang].incidents))}`}
      </span>{' '}
      <button
        type="button"
        className="button-text"
        onClick={() => dispatch(narrow((filter) => clearFacet(filter, relief.facet)))}
      >
        {words.removeFacet(facet)}
      </button>
    </p>
  )
}

function facetName(facet: Facet, lang: Lang): string {
  if (facet === 'day' || facet === 'text') return filterWords[lang].facet[facet]
  return facetWords[lang][facet].name
}
