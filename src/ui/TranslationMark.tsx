import { useLocale } from '#i18n/useLocale.ts'

/** Says, where the data's own texts are translated, that the translation is ours. */
export function TranslationMark() {
  const { t, lang, own } = useLocale()
  if (lang === 'en' || own.lang !== undefined) return null
  return <p className="translation-mark">{t.page.ownTranslation}</p>
}
