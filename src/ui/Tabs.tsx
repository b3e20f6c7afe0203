import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'

import styles from './tabs.module.css'

interface TabsProps {
  /** Names the list of tabs. */
  readonly label: string
  readonly tabs: readonly { readonly name: string; readonly panel: ReactNode }[]
}

/** One of several panels at a time; arrow keys go from tab to tab, as in the ARIA pattern. */
export function Tabs({ label, tabs }: TabsProps) {
  const { dir } = useLocale()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  function onKeyDown(event: KeyboardEvent) {
    const to = targetOf(event.key, { at, last: tabs.length - 1, dir })
    if (to === undefined) return
    event.preventDefault()
    setAt(to)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus()
  }
  return (
    <div className={styles.root}>
      <div ref={list} className={styles.list} role="tablist" aria-label={label}>
        {tabs.map(({ name }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            className={styles.tab}
            id={`${id}-tab-${index}`}
            aria-controls={`${id}-panel`}
            aria-selected={index === at}
            tabIndex={index === at ? 0 : -1}
            onClick={() => setAt(index)}
            onKeyDown={onKeyDown}
          >
            {name}
          </button>
        ))}
      </div>
      <div key={at} id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-tab-${at}`}>
        {tabs[at]?.panel}
      </div>
    </div>
  )
}

interface Position {
  readonly at: number
  readonly last: number
  readonly dir: 'ltr' | 'rtl'
}

function targetOf(key: string, { at, last, dir }: Position): number | undefined {
  const onward = dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft'
  const backward = dir === 'ltr' ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === onward) return at === last ? 0 : at + 1
  if (key === backward) return at === 0 ? last : at - 1
  return undefined
}
