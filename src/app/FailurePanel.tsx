import { DataError } from '#data/load.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { offlineWords } from '#i18n/words/offline.ts'
import { pageWords } from '#i18n/words/page.ts'
import styles from './failure.module.css'
import { ReloadButton } from './ReloadButton.tsx'

const MOST_DETAILS = 5

interface FailurePanelProps {
  readonly error: Error
  readonly onRetry: () => void
}

/** Says why there is nothing to show, and offers to try again. */
export function FailurePanel({ error, onRetry }: FailurePanelProps) {
  const { format, lang } = useLocale()
  const words = pageWords[lang].failure
  const details = error instanceof DataError ? error.details : [error.message]
  const hidden = details.length - MOST_DETAILS
  return (
    <div className={styles.panel} role="alert">
      <h2>{error instanceof DataError ? words.heading : offlineWords[lang].pageFailed}</h2>
      <p>{words[error instanceof DataError ? error.kind : 'unexpected']}</p>
      {error instanceof DataError && <p className={styles.file}>{words.file(error.url)}</p>}
      <ul lang="en">
        {details.slice(0, MOST_DETAILS).map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
        {hidden > 0 && <li>{words.more(format.number(hidden))}</li>}
      </ul>
      <button type="button" className="button-strong" onClick={onRetry}>
        {words.retry}
      </button>
      <ReloadButton lang={lang} />
    </div>
  )
}
