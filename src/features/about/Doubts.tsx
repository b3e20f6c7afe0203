import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'

import styles from './about.module.css'
import { LinkedText } from './LinkedText.tsx'
import { aboutDuplicates } from './recordFigures.ts'
import { Section } from './Section.tsx'
import { aboutWords } from './words.ts'

/** Known doubts about single records, with a link to each. */
export function KnownDoubts({ dataset }: { readonly dataset: Dataset }) {
  const { lang } = useLocale()
  const { heading, list } = aboutWords[lang].doubts
  return (
    <Section heading={heading}>
      <ul className={styles.list}>
        {list.map((doubt) => (
          <li key={doubt}>
            <LinkedText text={doubt} dataset={dataset} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Records that may be of one event: how many, and which. */
export function PossibleDuplicates({ dataset }: { readonly dataset: Dataset }) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].duplicates
  const { pairs, records, once } = aboutDuplicates(dataset)
  const all = dataset.incidents.length
  return (
    <Section heading={words.heading}>
      <p>
        {words.text(
          format.number(pairs.length),
          format.number(records),
          format.number(all),
          format.number(once),
          format.number(all - once),
        )}
      </p>
      {pairs.length > 0 && (
        <details className={styles.disclosure}>
          <summary>{words.pairs}</summary>
          <ul className={styles.pairs}>
            {pairs.map(([first, second]) => (
              <li key={`${first.id} ${second.id}`}>
                <IncidentLink incident={first} />
                <span className="visually-hidden">{words.and}</span>
                <IncidentLink incident={second} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}
