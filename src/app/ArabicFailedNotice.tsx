import { LANGS } from '#domain/lang.ts'
import { LOADING } from '#i18n/loading.ts'

interface ArabicFailedNoticeProps {
  readonly onRetry: () => void
  /** Whether the words have been asked for again and are not there yet. */
  readonly isAsking: boolean
}

/** Says in both languages that the page stays in English, as the words of Arabic did not load, and what to do. */
export function ArabicFailedNotice({ onRetry, isAsking }: ArabicFailedNoticeProps) {
  return (
    <div className="notice notice-top" role="alert">
      <div>
        {LANGS.map((lang) => (
          <p key={lang} lang={lang} dir="auto">
            {LOADING[lang].arabicFailed}
          </p>
        ))}
      </div>
      <button type="button" className="button" aria-busy={isAsking} onClick={onRetry}>
        {LANGS.map((lang) => (
          <bdi key={lang} lang={lang}>
            {LOADING[lang].retry}
          </bdi>
        ))}
      </button>
    </div>
  )
}
