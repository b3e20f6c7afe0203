import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

/** Where the data's own texts are translated, says that the translation is ours. */
export function TranslationMark() {
  const { lang, own } = useLocale()
  if (lang === 'en' || own.lang !== undefined) return null
  return <p className="note">{pageWords[lang].ownTranslation}</p>
}
