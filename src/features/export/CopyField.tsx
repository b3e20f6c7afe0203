import { useId, useRef } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { classNames } from '#ui/classNames.ts'
import { useCopy } from '#ui/useCopy.ts'

import styles from './share.module.css'
import { shareWords } from './words.ts'

interface CopyFieldProps {
  readonly label: string
  readonly value: string
  /** Lines of the field; one if left out. */
  readonly rows?: number
}

/** A text with a button that copies it, or selects it where the browser refuses. */
export function CopyField({ label, value, rows = 1 }: CopyFieldProps) {
  const words = shareWords[useLocale().lang]
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { result, copy } = useCopy(value)
  const messages = { copied: words.copied, refused: words.copyRefused }
  async function onCopy() {
    if ((await copy()) === 'refused') field.current?.select()
  }
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className={rows === 1 ? styles['copy-line'] : undefined}
        dir="ltr"
        readOnly
        spellCheck={false}
        rows={rows}
        value={value}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button
        type="button"
        className="button"
        aria-label={words.copyNamed(label)}
        onClick={() => void onCopy()}
      >
        {words.copy}
      </button>
      <p role="status" className={classNames(styles.status, 'note')}>
        {result && messages[result]}
      </p>
    </div>
  )
}
