import { useLocale } from '#i18n/useLocale.ts'

import { accessibilityWords } from './accessibilityWords.ts'
import { Points, Section } from './Section.tsx'

/** What was done so that everyone can use the page, what was tested, and what was not. */
export function Accessibility() {
  const words = accessibilityWords[useLocale().lang]
  return (
    <Section heading={words.heading}>
      <p>{words.aim}</p>
      <h4>{words.testedHeading}</h4>
      <Points points={words.tested} />
      <h4>{words.notTestedHeading}</h4>
      <Points points={words.notTested} />
      <h4>{words.limitsHeading}</h4>
      <Points points={words.limits} />
    </Section>
  )
}
