import { useFullLocale } from '#i18n/useFullLocale.ts'

import { Prose } from './Prose.tsx'
import { Section, type PartProps } from './Section.tsx'

/** What is known to be doubtful in single records, with the way to each. */
export function Doubts({ dataset, step }: PartProps) {
  const { t } = useFullLocale()
  const { heading, list } = t.about.doubts
  return (
    <Section heading={heading}>
      <ul className="about-list">
        {list.map((doubt) => (
          <li key={doubt}>
            <Prose text={doubt} dataset={dataset} step={step} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
