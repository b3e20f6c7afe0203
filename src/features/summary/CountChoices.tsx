import type { InclusionScope } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { adjust } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'

import styles from './summary.module.css'

interface CountChoicesProps {
  readonly scope: InclusionScope
  /** How many of the incidents shown would go if possible duplicates counted once. */
  readonly duplicates: number
  /** Shows the ways to count side by side. */
  readonly onCompare: () => void
}

/** Says how many of the incidents shown may be duplicates, and offers other ways to count. */
export function CountChoices({ scope, duplicates, onCompare }: CountChoicesProps) {
  const dispatch = useDispatch()
  const { lang, plural } = useLocale()
  const words = summaryWords[lang].choices
  return (
    <p className={styles.choices}>
      {duplicates > 0 && (
        <span>
          <span>{plural(duplicates, words.duplicates)}</span>{' '}
          <button
            type="button"
            className="button-text"
            onClick={() => dispatch(adjust({ scope: { ...scope, duplicates: 'once' } }))}
          >
            {words.once}
          </button>
        </span>
      )}
      <button type="button" className="button-text" aria-haspopup="dialog" onClick={onCompare}>
        {words.others}
      </button>
    </p>
  )
}
