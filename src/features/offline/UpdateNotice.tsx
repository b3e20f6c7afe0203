import './offline.css'

import { useLocale } from '#i18n/useLocale.ts'

interface UpdateNoticeProps {
  /** `undefined` as long as there is nothing new. */
  readonly onShow: (() => void) | undefined
  readonly onLater: () => void
}

/** Offers the new version; its place is there from the start, so that screen readers tell when it is filled. */
export function UpdateNotice({ onShow, onLater }: UpdateNoticeProps) {
  const { t } = useLocale()
  return (
    <div className="update-notice" role="status">
      {onShow !== undefined && (
        <>
          <p>{t.offline.update}</p>
          <button type="button" className="button-strong" onClick={onShow}>
            {t.offline.show}
          </button>
          <button type="button" className="button" onClick={onLater}>
            {t.offline.later}
          </button>
        </>
      )}
    </div>
  )
}
