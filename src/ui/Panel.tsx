import { useId, type ReactNode } from 'react'

interface PanelProps {
  readonly className: string
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
    <section className={`panel ${className}`} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{heading}</h2>
        {hint !== undefined && <p className="panel-hint">{hint}</p>}
        {tools !== undefined && <div className="panel-tools">{tools}</div>}
      </header>
      {children}
    </section>
  )
}
