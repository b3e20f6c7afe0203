import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import styles from './page.module.css'

/** Ways past the filters for those who go by keyboard. */
export function SkipLinks({ hasList }: { readonly hasList: boolean }) {
  const { lang } = useLocale()
  return (
    <p className={styles.skip}>
      <a href="#result">{pageWords[lang].skipToSummary}</a>
      {hasList && <a href="#incidents">{pageWords[lang].skipToList}</a>}
    </p>
  )
}
