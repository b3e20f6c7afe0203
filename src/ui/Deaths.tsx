import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'

/** How many were reported killed, headed by the dot that marks deaths; nothing where that is none or not known. */
export function Deaths({ killed }: { readonly killed: number | null }) {
  const { lang, plural } = useLocale()
  if (killed === null || killed === 0) return null
  return <span className="deaths">{plural(killed, commonWords[lang].killed)}</span>
}
