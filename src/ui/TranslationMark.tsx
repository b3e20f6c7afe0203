import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

/** Says, where the data's own texts are translated, that the translation is ours. */
export function TranslationMark() {
  const { lang, own } = useLocale()
  if (lang === 'en' || own.lang !== undefined) return null
  return <p className="translation-mark">{pageWords[lang].ownTranslation}</p>
}
