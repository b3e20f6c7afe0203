import { SORT_KEYS, type SortKey } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { listWords } from '#i18n/words/list.ts'
import { adjust } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'

import styles from './list.module.css'

/** The order of the list. */
export function SortMenu({ sort }: { readonly sort: SortKey }) {
  const dispatch = useDispatch()
  const words = listWords[useLocale().lang]
  return (
    <select
      className={styles.sort}
      aria-label={words.order}
      value={sort}
      onChange={({ target }) => {
        const next = SORT_KEYS.find((key) => key === target.value)
        if (next !== undefined) dispatch(adjust({ sort: next }))
      }}
    >
      {SORT_KEYS.map((key) => (
        <option key={key} value={key}>
          {words.sortedBy[key]}
        </option>
      ))}
    </select>
  )
}
