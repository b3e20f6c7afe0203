import { useId, type ReactElement } from 'react'

import type { Dataset, Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'

import styles from './compare.module.css'
import { compareSources, type Pair } from './compareSources.ts'
import { SharedItem } from './SharedItem.tsx'
import { sideName } from './sides.ts'
import { comparisonWords } from './words.ts'

interface ResultProps {
  readonly dataset: Dataset
  readonly sides: Pair<string>
}

/** What the comparison of two sides finds. */
export function Result({ dataset, sides }: ResultProps) {
  const locale = useLocale()
  const { lang, format, plural } = locale
  const words = comparisonWords[lang]
  if (sides[0] === sides[1]) return <p role="status">{words.same}</p>
  const first = sideName(sides[0], dataset, locale)
  const second = sideName(sides[1], dataset, locale)
  const { both, onlyFirst, onlySecond, daysDiffer } = compareSources(dataset, sides)
  const all = format.number(dataset.incidents.length)
  const common = { dataset, names: [first, second] as const }
  return (
    <>
      <p role="status" className={styles.total}>
        {[
          words.total(first, format.number(both.length + onlyFirst.length), all),
          words.total(second, format.number(both.length + onlySecond.length), all),
          both.length === 0 ? words.noBoth : plural(both.length, words.both),
        ].join(' ')}
      </p>
      {both.length > 0 && (
        <>
          <Part heading={words.daysDiffer} empty={words.noDaysDiffer}>
            {daysDiffer.map((shared) => (
              <SharedItem key={shared.incident.id} shared={shared} field="day" {...common} />
            ))}
          </Part>
          <Part heading={words.inBoth} empty={words.none}>
            {both.map((shared) => (
              <SharedItem key={shared.incident.id} shared={shared} field="place" {...common} />
            ))}
          </Part>
        </>
      )}
      <div className={styles.only}>
        <Part heading={words.only(first)} empty={words.none}>
          {itemsOf(onlyFirst)}
        </Part>
        <Part heading={words.only(second)} empty={words.none}>
          {itemsOf(onlySecond)}
        </Part>
      </div>
    </>
  )
}

function itemsOf(incidents: readonly Incident[]): readonly ReactElement[] {
  return incidents.map((incident) => (
    <li key={incident.id}>
      <IncidentLink incident={incident} />
    </li>
  ))
}

interface PartProps {
  readonly heading: string
  /** Shown when there is nothing in it. */
  readonly empty: string
  /** List items. */
  readonly children: readonly ReactElement[]
}

/** One part of the result: a list of incidents with their number. */
function Part({ heading, empty, children }: PartProps) {
  const { format } = useLocale()
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>
        <span>{heading}</span> <span className="soft">{format.number(children.length)}</span>
      </h3>
      {children.length === 0 ? <p className="soft">{empty}</p> : <ul>{children}</ul>}
    </section>
  )
}
