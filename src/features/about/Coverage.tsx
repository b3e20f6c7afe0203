import type { Dataset } from '#domain/dataset.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import { aboutIncidents } from './recordFigures.ts'

import { Section } from './Section.tsx'

/** Which days were looked through, and what a day with nothing means. */
export function Coverage({ dataset }: { readonly dataset: Dataset }) {
  const { t, format, plural } = useFullLocale()
  const words = t.about.coverage
  const { days, daysWithout } = aboutIncidents(dataset)
  return (
    <Section heading={words.heading}>
      <p>{words.days(format.range(dataset.meta.coverage), plural(days, t.about.days))}</p>
      <p>{words.none(plural(daysWithout, t.about.days))}</p>
      <p>{words.openings}</p>
    </Section>
  )
}
