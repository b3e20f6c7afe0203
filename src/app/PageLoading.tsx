import { useEffect, useState } from 'react'

import type { Lang } from '#domain/lang.ts'
import { LOADING } from '#i18n/loading.ts'

import styles from './failure.module.css'
import { usePageBusy } from './pageBusy.ts'
import { ReloadButton } from './ReloadButton.tsx'

/** Milliseconds after which a reader may think that nothing comes any more. */
const SLOW_MS = 10_000

/** Stands where the page will be; when that takes long, says so and offers another try. */
export function PageLoading({ lang }: { readonly lang: Lang }) {
  const [isSlow, setSlow] = useState(false)
  usePageBusy(true)
  useEffect(function noticeSlowness() {
    const timer = window.setTimeout(() => setSlow(true), SLOW_MS)
    return () => window.clearTimeout(timer)
  }, [])
  const words = LOADING[lang]
  return (
    <div
      className={styles.loading}
      role="status"
      lang={lang}
      dir="auto"
      data-printed={words.printed}
    >
      <p>{isSlow ? words.slow : words.loading}</p>
      {isSlow && <ReloadButton lang={lang} />}
    </div>
  )
}
