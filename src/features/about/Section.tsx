import { useId, type ReactNode } from 'react'

import styles from './about.module.css'

interface SectionProps {
  readonly heading: string
  readonly children: ReactNode
}

/** One part of "About the data", named by its heading. */
export function Section({ heading, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <div className={styles.body}>{children}</div>
    </section>
  )
}

interface PointsProps {
  readonly points: readonly string[]
  /** Whether they are numbered. */
  readonly ordered?: boolean
}

/** A list of sentences. */
export function Points({ points, ordered = false }: PointsProps) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={styles.list}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </List>
  )
}
