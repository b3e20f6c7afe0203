import { useFullLocale } from '#i18n/useFullLocale.ts'

import { Section } from './Section.tsx'

/** The rules by which one value of each field is shown first. */
export function Preferred() {
  const { heading, intro, rules } = useFullLocale().t.about.preferred
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
