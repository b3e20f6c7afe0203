import { useId, useRef, useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'

import { shareWords } from './words.ts'

interface CopyFieldProps {
  readonly label: string
  readonly value: string
  /** Lines of the field; one when left out. */
  readonly rows?: number
}

/** A text to take along: copied at a click, or selected where the browser refuses. */
export function CopyField({ label, value, rows = 1 }: CopyFieldProps) {
  const { lang } = useLocale()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState({ text: '', of: value })
  function copy() {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(value))
      .then(
        () => setTold({ text: shareWords[lang].copied, of: value }),
        () => {
          field.current?.select()
          setTold({ text: shareWords[lang].copyRefused, of: value })
        },
      )
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className={rows === 1 ? 'copy-field-line' : undefined}
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
        aria-label={shareWords[lang].copyNamed(label)}
        onClick={copy}
      >
        {shareWords[lang].copy}
      </button>
      <p role="status" className="copy-field-told">
        {told.of === value ? told.text : ''}
      </p>
    </div>
  )
}
