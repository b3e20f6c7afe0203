import { useLocale } from '#i18n/useLocale.ts'

import { Section } from './Section.tsx'
import { aboutWords } from './words.ts'

/** The rules by which one value of each field is shown first. */
export function Preferred() {
  const { heading, intro, rules } = aboutWords[useLocale().lang].preferred
  return (
    <Section heading={heading}>
      <p>{intro}</p>
      <ol className="about-list">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </Section>
  )
}
