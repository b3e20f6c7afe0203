import { startTransition, useOptimistic } from 'react'

import { narrow } from '#state/actions.ts'
import { setText } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { useLocale } from '#i18n/useLocale.ts'

import styles from './filter.module.css'
import { filterWords } from './words.ts'

/** Searches as the reader types. The field has each letter at once, though the view follows a little later. */
export function SearchBox({ text }: { readonly text: string }) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const [typed, setTyped] = useOptimistic(text)
  function search(words: string) {
    startTransition(() => {
      setTyped(words)
      dispatch(
        narrow((current) => setText(current, words)),
        'replace',
      )
    })
  }
  return (
    <search className={styles.search}>
      <input
        aria-label={filterWords[lang].search}
        type="search"
        dir="auto"
        maxLength={200}
        placeholder={filterWords[lang].search}
        title={filterWords[lang].searchHint}
        value={typed}
        onChange={(event) => search(event.target.value)}
      />
    </search>
  )
}
