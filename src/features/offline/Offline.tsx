import { useEffect, useState, type ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { offlineWords } from '#i18n/words/offline.ts'

import styles from './offline.module.css'
import { OfflineReady } from './offlineReady.ts'
import { startWorker } from './worker.ts'

/** Stores the page on this device, and offers a new version when there is one. */
export function Offline({ children }: { readonly children: ReactNode }) {
  const [ready, setReady] = useState(false)
  const [update, setUpdate] = useState<() => void>()
  useEffect(function storePage() {
    void startWorker({
      onReady: () => setReady(true),
      onUpdate: (show) => setUpdate(() => show),
    })
  }, [])
  return (
    <OfflineReady value={ready}>
      {children}
      <UpdateNotice onShow={update} onLater={() => setUpdate(undefined)} />
    </OfflineReady>
  )
}

interface UpdateNoticeProps {
  /** `undefined` where there is no new version. */
  readonly onShow: (() => void) | undefined
  readonly onLater: () => void
}

/** Its element is there from the start, so that screen readers announce what comes into it. */
function UpdateNotice({ onShow, onLater }: UpdateNoticeProps) {
  const { lang } = useLocale()
  return (
    <div className={styles.notice} role="status">
      {onShow !== undefined && (
        <>
          <p>{offlineWords[lang].update}</p>
          <button type="button" className="button-strong" onClick={onShow}>
            {offlineWords[lang].show}
          </button>
          <button type="button" className="button" onClick={onLater}>
            {offlineWords[lang].later}
          </button>
        </>
      )}
    </div>
  )
}
