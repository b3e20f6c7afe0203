import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { aboutIncidents } from './recordFigures.ts'

import { Section } from './Section.tsx'
import { aboutWords } from './words.ts'

/** Which days were looked through, and what a day with nothing means. */
export function Coverage({ dataset }: { readonly dataset: Dataset }) {
  const { lang, format, plural } = useLocale()
  const words = aboutWords[lang].coverage
  const { days, daysWithout } = aboutIncidents(dataset)
  return (
    <Section heading={words.heading}>
      <p>{words.days(format.range(dataset.meta.coverage), plural(days, aboutWords[lang].days))}</p>
      <p>{words.none(plural(daysWithout, aboutWords[lang].days))}</p>
      <p>{words.openings}</p>
    </Section>
  )
}
