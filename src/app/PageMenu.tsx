import { useEffect, useId, useRef, type ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import styles from './header.module.css'

/** What belongs to the whole page, behind a button. A choice closes it. */
export function PageMenu({ children }: { readonly children: ReactNode }) {
  const { lang } = useLocale()
  const id = useId()
  const menu = useRef<HTMLElement>(null)
  useEffect(function closeAfterChoice() {
    const list = menu.current
    if (list === null) return undefined
    const close = () => list.hidePopover()
    list.addEventListener('click', close)
    return function stopClosing() {
      list.removeEventListener('click', close)
    }
  }, [])
  return (
    <>
      <button type="button" className={`button ${styles.opener}`} popoverTarget={id}>
        <span className={styles.name}>{pageWords[lang].menu}</span>
        <svg className="line-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.5" />
        </svg>
      </button>
      <nav
        ref={menu}
        id={id}
        popover="auto"
        className={styles.menu}
        aria-label={pageWords[lang].more}
      >
        {children}
      </nav>
    </>
  )
}
