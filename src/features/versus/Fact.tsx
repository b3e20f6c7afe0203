import { useLocale } from '#i18n/useLocale.ts'
import { useCopy } from '#ui/useCopy.ts'
import { useSettled } from '#ui/useSettled.ts'

import { limitsOf, notesOf } from './notes.ts'
import styles from './versus.module.css'
import type { VersusSide } from './Versus.tsx'
import { versusViewWords } from './words.ts'

export interface FactProps {
  readonly sides: readonly [VersusSide, VersusSide]
  /** What sets the sides apart. */
  readonly sentence: string
  /** The comparison as a reference, with its link. */
  readonly citation: string
  readonly isReadOnly: boolean
  /** Called when the reader wants the incidents of both sides in one file. */
  readonly onSave: () => void
}

/** How the sides differ in a sentence, what limits it, and the ways to take it along. */
export function Fact({ sides, sentence, citation, onSave, isReadOnly }: FactProps) {
  const locale = useLocale()
  const words = versusViewWords[locale.lang]
  const said = [`${sentence}.`, ...limitsOf(sides, locale)].join(' ')
  const announced = useSettled(said)
  const { result, copy } = useCopy([said, citation].join('\n\n'))
  return (
    <div className={styles.fact}>
      <p className={styles.sentence}>{`${sentence}.`}</p>
      {notesOf(sides, locale).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      {!isReadOnly && (
        <p className={styles.copy}>
          <button type="button" className="button" onClick={() => void copy()}>
            {words.copy}
          </button>
          <button type="button" className="button" onClick={onSave}>
            {words.save}
          </button>
          <span role="status" className="note">
            {result && words[result]}
          </span>
        </p>
      )}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </div>
  )
}
