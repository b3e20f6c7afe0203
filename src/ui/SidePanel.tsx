import { use, useRef, type HTMLAttributes, type ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'
import { useNavigation } from '#state/navigation.ts'

import { classNames } from './classNames.ts'
import { PanelContext } from './panelContext.ts'
import styles from './side-panel.module.css'
import { useEscape } from './useEscape.ts'
import { useReturnFocus } from './useReturnFocus.ts'

interface SidePanelProps extends Omit<HTMLAttributes<HTMLElement>, 'content'> {
  /** Id of the heading that names the panel: see `PanelHeading`. */
  readonly labelledBy: string
  /** Identifies what the panel shows: when it changes, the panel starts at the top with focus on its heading. */
  readonly content: string
  /** The row above the part that scrolls; it ends with a `ClosePanel`. */
  readonly bar: ReactNode
  /** Closes the panel: called for Esc, unless something else has a use for it. */
  readonly onEscape: () => void
  /** Wide enough for tables. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/**
 * Details beside the page where there is room, else in a modal dialog over all of it, with the title of the page as its
 * first heading; where no script runs, a page of its own. Focus goes to the panel's heading when it opens and back to where it was when it closes.
 */
export function SidePanel(props: SidePanelProps) {
  const { bar, className, children } = props
  const { isStatic } = useNavigation()
  if (!isStatic) return <LivePanel {...props} />
  return (
    <main className={classNames(styles.root, styles.page, className)}>
      <div className={styles.bar}>{bar}</div>
      <article className={styles.text}>{children}</article>
    </main>
  )
}

function LivePanel(props: SidePanelProps) {
  const { labelledBy, content, bar, onEscape, wide, className, children, ...rest } = props
  const { lang } = useLocale()
  const { covers, opener } = use(PanelContext)
  const frame = useRef<HTMLDivElement>(null)
  useReturnFocus(frame, opener)
  useEscape(onEscape)
  return (
    <div
      {...rest}
      role={covers ? 'dialog' : 'region'}
      aria-modal={covers || undefined}
      ref={frame}
      className={classNames(styles.root, className)}
      data-wide={wide === true || undefined}
      data-returns-focus
      aria-labelledby={labelledBy}
    >
      {covers && <h1 className="visually-hidden">{pageWords[lang].title}</h1>}
      <div className={styles.bar}>{bar}</div>
      <article key={content} className={styles.text}>
        {children}
      </article>
    </div>
  )
}
