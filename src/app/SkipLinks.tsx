import { useLocale } from '#i18n/useLocale.ts'

/** Ways past the filters for those who go by keyboard. */
export function SkipLinks() {
  const { t } = useLocale()
  return (
    <p className="skip-links">
      <a href="#result">{t.page.skipToSummary}</a>
      <a href="#incidents">{t.page.skipToList}</a>
    </p>
  )
}
