import { startTransition, useId, useOptimistic } from 'react'

import { narrow } from '#state/actions.ts'
import { setText } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { useLocale } from '#i18n/useLocale.ts'

import styles from './filter.module.css'
import { filterWords } from './words.ts'

/** Searches as the reader types. The field has each letter at once, though the view follows a little later. */
export function SearchBox({ text }: { readonly text: string }) {
  const dispatch = useDispatch()
  const words = filterWords[useLocale().lang]
  const hintId = useId()
  const [typed, setTyped] = useOptimistic(text)
  function search(wanted: string) {
    startTransition(() => {
      setTyped(wanted)
      dispatch(
        narrow((current) => setText(current, wanted)),
        'replace',
      )
    })
  }
  return (
    <search className={styles.search}>
      <input
        aria-label={words.search}
        aria-describedby={hintId}
        type="search"
        dir="auto"
        maxLength={200}
        placeholder={words.search}
        title={words.searchHint}
        value={typed}
        onChange={(event) => search(event.target.value)}
      />
      <small id={hintId} className={styles.hint}>
        {words.searchHint}
      </small>
    </search>
  )
}
