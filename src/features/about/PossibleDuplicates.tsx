import { useLocale } from '#i18n/useLocale.ts'
import { aboutDuplicates } from './recordFigures.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'

import { Section, type PartProps } from './Section.tsx'
import { aboutWords } from './words.ts'

/** Records that may be of one event: how many, and which. */
export function PossibleDuplicates({ dataset, step }: PartProps) {
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
        <details className="about-which">
          <summary>{words.pairs}</summary>
          <ul className="about-pairs">
            {pairs.map(([first, second]) => (
              <li key={`${first.id} ${second.id}`}>
                <IncidentLink incident={first} step={step} />
                <span className="visually-hidden">{words.and}</span>
                <IncidentLink incident={second} step={step} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}
