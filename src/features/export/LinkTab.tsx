import { useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import { CopyField } from './CopyField.tsx'
import { QrCode } from './QrCode.tsx'
import styles from './share.module.css'
import { shareWords } from './words.ts'

export interface LinkTabProps {
  /** Absolute address of the view. */
  readonly link: string
  /** Absolute address of the incident or actor that is open; `undefined` when none is. */
  readonly record: { readonly kind: 'incident' | 'actor'; readonly link: string } | undefined
  /** The view in one sentence. */
  readonly sentence: string
}

/** The address of the view: to copy, to send to an app, to scan from the screen. */
export function LinkTab({ link, record, sentence }: LinkTabProps) {
  const { lang } = useLocale()
  return (
    <div className={styles.link}>
      <div className={styles.fields}>
        <p className={styles.sentence}>{sentence}</p>
        {record !== undefined && (
          <CopyField
            label={shareWords[lang].recordLink[record.kind]}
            value={record.link}
            rows={2}
          />
        )}
        <CopyField label={shareWords[lang].link} value={link} rows={3} />
        <p className="note">{shareWords[lang].linkNote}</p>
        <SystemShare link={link} sentence={sentence} />
      </div>
      <QrCode link={link} />
    </div>
  )
}

/** The share sheet of the device, where it has one. */
function SystemShare({ link, sentence }: Pick<LinkTabProps, 'link' | 'sentence'>) {
  const { lang } = useLocale()
  const [failed, setFailed] = useState(false)
  if (typeof navigator.share !== 'function') return null
  function share() {
    setFailed(false)
    navigator
      .share({ title: pageWords[lang].title, text: sentence, url: link })
      .catch((reason: unknown) => {
        setFailed(!(reason instanceof DOMException && reason.name === 'AbortError'))
      })
  }
  return (
    <p className={styles.system}>
      <button type="button" className="button" onClick={share}>
        {shareWords[lang].system}
      </button>
      <span role="status">{failed ? shareWords[lang].systemFailed : ''}</span>
    </p>
  )
}
