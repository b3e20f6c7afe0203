import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'
import { useCopy } from '#ui/useCopy.ts'

import styles from './page.module.css'

/** Copies the address of the view and says whether it worked. */
export function CopyLink({ link }: { readonly link: string }) {
  const words = pageWords[useLocale().lang]
  const { result, copy } = useCopy(link)
  const messages = { copied: words.copied, refused: words.copyFailed }
  return (
    <p className={styles.copy}>
      <span role="status">{result && messages[result]}</span>
      <button type="button" className="button" onClick={() => void copy()}>
        {words.copyLink}
      </button>
    </p>
  )
}
