import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { pageWords } from '#i18n/words/page.ts'

interface TextsNoticeProps {
  /** Asks for the texts once more. */
  readonly onRetry: () => void
  /** Whether they have been asked for and are not there yet. */
  readonly isAsking: boolean
}

/** Says that the data's own texts are in English for now, and offers to try again. */
export function TextsNotice({ onRetry, isAsking }: TextsNoticeProps) {
  const { lang } = useLocale()
  return (
    <div className="notice" role="note">
      <p>{pageWords[lang].textsFailed}</p>
      <button type="button" className="button" aria-busy={isAsking} onClick={onRetry}>
        {isAsking ? pageWords[lang].loadingView : commonWords[lang].retry}
      </button>
    </div>
  )
}
