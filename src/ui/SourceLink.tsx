import type { ReactNode } from 'react'

import { safeAddress } from '#domain/address.ts'
import type { Source } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'

import { LatinNames } from './LatinNames.tsx'
import styles from './source.module.css'

/** A source in a line of text: its publisher, which leads to the page in a new tab, and the day published. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { lang, format } = useLocale()
  const { publisher, published } = source
  return (
    <span className={styles.link}>
      <Publisher source={source}>
        <LatinNames>{publisher}</LatinNames>
      </Publisher>{' '}
      {published === null ? (
        <span className={styles.day}>{commonWords[lang].undated}</span>
      ) : (
        <time className={styles.day} dateTime={formatDay(published)}>
          {format.day(published)}
        </time>
      )}
    </span>
  )
}

interface PublisherProps {
  readonly source: Source
  readonly children: ReactNode
}

function Publisher({ source: { url, title }, children }: PublisherProps) {
  const { lang } = useLocale()
  const address = safeAddress(url)
  if (address === undefined) return <span title={title}>{children}</span>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={title}>
      {children}
      <span className="visually-hidden">{` (${commonWords[lang].newTab})`}</span>
    </a>
  )
}
