import { use } from 'react'

import type { Meta } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { OfflineReady } from '#features/offline/offlineReady.ts'
import { offlineWords } from '#i18n/words/offline.ts'
import { pageWords } from '#i18n/words/page.ts'
import { open } from '#state/actions.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './page.module.css'

interface FooterProps {
  readonly meta: Meta
}

/** Which data this is, how it may be used, and whether it needs a network. */
export function Footer({ meta }: FooterProps) {
  const { lang, format } = useLocale()
  const words = pageWords[lang].footer
  return (
    <footer className={styles.foot}>
      <p>{words.data(meta.version, format.day(meta.asOf))}</p>
      <p>
        <span>{words.licence}</span> <a href={meta.licence.url}>{meta.licence.name}</a>
      </p>
      <p>{words.basemap}</p>
      <p>
        <ViewLink action={open({ about: true })}>{words.accessibility}</ViewLink>
      </p>
      {use(OfflineReady) && <p>{offlineWords[lang].ready}</p>}
    </footer>
  )
}
