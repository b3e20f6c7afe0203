import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'

interface CloseButtonProps {
  readonly onClick: () => void
}

/** A cross that closes a panel or dialog. */
export function CloseButton({ onClick }: CloseButtonProps) {
  const { lang } = useLocale()
  return (
    <button
      type="button"
      className="button-icon"
      aria-label={commonWords[lang].close}
      onClick={onClick}
    >
      <svg className="line-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3 3l10 10M13 3L3 13" />
      </svg>
    </button>
  )
}
