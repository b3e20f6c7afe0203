import type { Lang } from '#domain/lang.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import styles from './side-panel.module.css'

interface StaticHeadProps {
  /** The way to the explorer. */
  readonly home: string
  readonly subtitle: string
  /** The same page in the other languages. */
  readonly twins: readonly { readonly lang: Lang; readonly href: string }[]
}

/** The head of a page that no script runs on: what site this is, and the other languages. */
export function StaticHead({ home, subtitle, twins }: StaticHeadProps) {
  const { title, languages } = pageWords[useLocale().lang]
  return (
    <header className={styles.site}>
      <p>
        <a href={home}>{title}</a> <span className="note">{subtitle}</span>
      </p>
      {twins.map(({ lang, href }) => (
        <a key={lang} className="button" lang={lang} hrefLang={lang} href={href}>
          {languages[lang]}
        </a>
      ))}
    </header>
  )
}
