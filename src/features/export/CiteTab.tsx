import { useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'

import { Choice } from './Choice.tsx'
import { CopyField } from './CopyField.tsx'
import styles from './share.module.css'
import { shareWords } from './words.ts'

interface Citation {
  /** Code of the style. */
  readonly style: string
  /** Name of the style. */
  readonly name: string
  readonly text: string
}

export interface CiteTabProps {
  readonly citations: readonly Citation[]
  /** Called with the style whose file is wanted. */
  readonly onSave: (style: string) => void
}

/** The view as a reference in one of several styles. */
export function CiteTab({ citations, onSave }: CiteTabProps) {
  const { lang } = useLocale()
  const words = shareWords[lang].cite
  const [style, setStyle] = useState(citations[0]?.style ?? '')
  const citation = citations.find((one) => one.style === style)
  const names = Object.fromEntries(citations.map((one) => [one.style, one.name]))
  return (
    <div className={styles.fields}>
      <div className={styles.choices}>
        <Choice label={words.style} value={style} options={names} onChoose={setStyle} />
      </div>
      {citation !== undefined && (
        <>
          <CopyField label={words.citation} value={citation.text} rows={8} />
          <p className="note">{words.note}</p>
          <p>
            <button type="button" className="button" onClick={() => onSave(style)}>
              {words.save}
            </button>
          </p>
        </>
      )}
    </div>
  )
}
