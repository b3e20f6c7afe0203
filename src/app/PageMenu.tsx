import { useEffect, useId, useRef, type ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import styles from './header.module.css'

/** What belongs to the whole page: side by side where there is room, behind a button on a phone. */
export function PageMenu({ children }: { readonly children: ReactNode }) {
  const { lang } = useLocale()
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLElement>(null)
  useEffect(function closeAfterChoice() {
    const list = menu.current
    if (list === null) return undefined
    // On a wide page it is no popover, and a click in it closes nothing.
    const close = () => opener.current?.getClientRects().length !== 0 && list.hidePopover()
    list.addEventListener('click', close)
    return function stopClosing() {
      list.removeEventListener('click', close)
    }
  }, [])
  return (
    <>
      <button ref={opener} type="button" className={`button ${styles.opener}`} popoverTarget={id}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.5 3.5h13M1.5 8h13M1.5 12.5h13" />
        </svg>
        <span>{pageWords[lang].menu}</span>
      </button>
      <nav
        ref={menu}
        id={id}
        popover="auto"
        className={styles.tools}
        aria-label={pageWords[lang].more}
      >
        {children}
      </nav>
    </>
  )
}
