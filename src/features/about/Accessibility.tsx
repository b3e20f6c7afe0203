import { useLocale } from '#i18n/useLocale.ts'

import { Section } from './Section.tsx'
import { accessibilityWords } from './accessibilityWords.ts'

/** What was done so that everyone can use the page, what was tested, and what was not. */
export function Accessibility() {
  const words = accessibilityWords[useLocale().lang]
  return (
    <Section heading={words.heading}>
      <p>{words.aim}</p>
      <Points heading={words.testedHeading} points={words.tested} />
      <Points heading={words.notTestedHeading} points={words.notTested} />
      <Points heading={words.limitsHeading} points={words.limits} />
    </Section>
  )
}

interface PointsProps {
  readonly heading: string
  readonly points: readonly string[]
}

function Points({ heading, points }: PointsProps) {
  return (
    <>
      <h4>{heading}</h4>
      <ul className="about-list">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  )
}
