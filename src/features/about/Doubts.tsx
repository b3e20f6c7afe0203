import { useLocale } from '#i18n/useLocale.ts'

import { Prose } from './Prose.tsx'
import { Section, type PartProps } from './Section.tsx'
import { aboutWords } from './words.ts'

/** What is known to be doubtful in single records, with the way to each. */
export function Doubts({ dataset, step }: PartProps) {
  const { lang } = useLocale()
  const { heading, list } = aboutWords[lang].doubts
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
