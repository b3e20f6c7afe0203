import './offline.css'

import { useLocale } from '#i18n/useLocale.ts'
import { offlineWords } from '#i18n/words/offline.ts'

interface UpdateNoticeProps {
  /** `undefined` as long as there is nothing new. */
  readonly onShow: (() => void) | undefined
  readonly onLater: () => void
}

/** Offers the new version; its place is there from the start, so that screen readers tell when it is filled. */
export function UpdateNotice({ onShow, onLater }: UpdateNoticeProps) {
  const { lang } = useLocale()
  return (
    <div className="update-notice" role="status">
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
