import { useLocale } from '#i18n/useLocale.ts'

import styles from './header.module.css'
import type { Sharing } from './SharingDialog.tsx'
import { pageWords } from '#i18n/words/page.ts'

interface ShareButtonsProps {
  readonly onShare: (which: Sharing) => void
}

/** Shares the view: in words where the bar has room for them. */
export function ShareButton({ onShare }: ShareButtonsProps) {
  const { share } = pageWords[useLocale().lang]
  return (
    <button type="button" className="button-strong" title={share} onClick={() => onShare('share')}>
      <ShareIcon />
      <span className={styles.name}>{share}</span>
    </button>
  )
}

/** The same, where what is opened covers the bar. */
export function PanelShareButton({ onShare }: ShareButtonsProps) {
  const { share } = pageWords[useLocale().lang]
  return (
    <button
      type="button"
      className="button-icon"
      aria-label={share}
      title={share}
      onClick={() => onShare('share')}
    >
      <ShareIcon />
    </button>
  )
}

function ShareIcon() {
  return (
    <svg className="line-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 10.5V1.5M4.5 5 8 1.5 11.5 5M5 7H2.5v7.5h11V7H11" />
    </svg>
  )
}
