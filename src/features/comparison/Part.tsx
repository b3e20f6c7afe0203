import { useId, type ReactElement } from 'react'

import { useLocale } from '#i18n/useLocale.ts'

interface PartProps {
  readonly heading: string
  /** What is said when there is nothing in it. */
  readonly empty: string
  /** List items. */
  readonly children: readonly ReactElement[]
}

/** One part of a comparison: a list of incidents with their number, or words for none. */
export function Part({ heading, empty, children }: PartProps) {
  const { format } = useLocale()
  const id = useId()
  return (
    <section className="compare-part" aria-labelledby={id}>
      <h3 id={id}>
        <span>{heading}</span>{' '}
        <span className="compare-soft">{format.number(children.length)}</span>
      </h3>
      {children.length === 0 ? <p className="compare-soft">{empty}</p> : <ul>{children}</ul>}
    </section>
  )
}
