import type { Dataset } from '#domain/dataset.ts'
import type { ViewState } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { filteredLike } from '#state/viewState.ts'
import { useDispatch } from '#state/navigation.ts'
import { classNames } from '#ui/classNames.ts'

import { chipsOf, type Chip } from './chips.ts'
import styles from './chips.module.css'
import { filterWords } from './words.ts'

interface ChipsProps {
  readonly dataset: Dataset
  readonly view: ViewState
  /** The view before all filters were cleared, while that can be undone. */
  readonly cleared: ViewState | undefined
  readonly onClearAll: () => void
}

/** The filters that are on, each with a button that removes it, and one that clears all, which can be undone. */
export function Chips({ dataset, view, cleared, onClearAll }: ChipsProps) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const words = filterWords[locale.lang]
  const chips = chipsOf(view, dataset, locale)
  if (chips.length === 0) {
    if (cleared === undefined) return null
    return (
      <p className={styles.list}>
        <span>{words.cleared}</span>{' '}
        <button
          type="button"
          className="button-text"
          onClick={() => dispatch((current) => filteredLike(current, cleared))}
        >
          {words.undo}
        </button>
      </p>
    )
  }
  return (
    <ul className={classNames(styles.list, styles.page)} aria-label={words.chips}>
      <ChipList chips={chips} />
      <li className={styles.clear}>
        <button type="button" onClick={onClearAll} className="button-text">
          {words.clearAll}
        </button>
      </li>
    </ul>
  )
}

/** Chips as items of a list, each with a button that removes its filter. */
export function ChipList({ chips }: { readonly chips: readonly Chip[] }) {
  const dispatch = useDispatch()
  const words = filterWords[useLocale().lang]
  return chips.map(({ key, label, remove }) => (
    <li key={key}>
      <button
        type="button"
        onClick={() => dispatch(remove)}
        className={styles.chip}
        aria-label={words.remove(label)}
      >
        <bdi>{label}</bdi>
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 1.5l7 7m0-7l-7 7" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </li>
  ))
}
