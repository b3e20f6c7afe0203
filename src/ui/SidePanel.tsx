import { use, useRef, type HTMLAttributes, type ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import { PanelCovers } from './panelCovers.ts'
import { useEscape } from './useEscape.ts'
import { useReturnFocus } from './useReturnFocus.ts'
import './side-panel.css'

interface SidePanelProps extends Omit<HTMLAttributes<HTMLElement>, 'content'> {
  /** Id of the heading that names the panel: see `PanelHeading`. */
  readonly labelledBy: string
  /** What the panel shows, such as an id: another one starts at the top, with focus on its heading. */
  readonly content: string
  /** The row that stays while the rest scrolls; it ends with a `ClosePanel`. */
  readonly bar: ReactNode
  /** Closes the panel: called for Esc, unless something else has a use for it. */
  readonly onEscape: () => void
  /** Wide enough for tables. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/**
 * What is looked at closely: a panel beside the page where there is room, else a modal dialog over all of it, with the
 * title of the page as its first heading. Focus goes to its own heading when it opens and back to where it was when it
 * closes.
 */
export function SidePanel(props: SidePanelProps) {
  const { labelledBy, content, bar, onEscape, wide, className, children, ...rest } = props
  const { lang } = useLocale()
  const covers = use(PanelCovers)
  const frame = useRef<HTMLDivElement>(null)
  useReturnFocus(frame)
  useEscape(onEscape)
  return (
    <div
      {...rest}
      role={covers ? 'dialog' : 'complementary'}
      aria-modal={covers || undefined}
      ref={frame}
      className={className === undefined ? 'side-panel' : `side-panel ${className}`}
      data-wide={wide === true || undefined}
      aria-labelledby={labelledBy}
    >
      {covers && <h1 className="visually-hidden">{pageWords[lang].title}</h1>}
      <div className="side-panel-bar">{bar}</div>
      <article key={content} className="side-panel-text">
        {children}
      </article>
    </div>
  )
}
