import { useLocale } from '#i18n/useLocale.ts'

interface TextsNoticeProps {
  /** Asks for the texts once more. */
  readonly onRetry: () => void
}

/** Says that the data's own texts are in English for now, and offers to try again. */
export function TextsNotice({ onRetry }: TextsNoticeProps) {
  const { t } = useLocale()
  return (
    <div className="notice" role="note">
      <p>{t.page.textsFailed}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t.common.retry}
      </button>
    </div>
  )
}
