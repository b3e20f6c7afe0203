import { useId, type ReactNode } from 'react'

import { classNames } from './classNames.ts'
import styles from './panel.module.css'

interface PanelProps {
  readonly className?: string | undefined
  readonly heading: string
  /** What the view shows, in a few words beside the heading. */
  readonly hint?: ReactNode
  /** Controls at the end of the heading line. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** A view's frame: a region named by its heading. */
export function Panel({ className, heading, hint, tools, children }: PanelProps) {
  const id = useId()
  return (
    <section className={classNames(styles.root, className)} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{heading}</h2>
        {hint !== undefined && <p className={classNames(styles.hint, 'note')}>{hint}</p>}
        {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      </header>
      {children}
    </section>
  )
}
