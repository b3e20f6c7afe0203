import { useFullLocale } from '#i18n/useFullLocale.ts'
import { aboutIncidents } from './recordFigures.ts'

import { CountTable } from './CountTable.tsx'
import { Section, type PartProps } from './Section.tsx'
import { Which } from './Which.tsx'

/** How many incidents stand on which evidence, and what is in dispute. */
export function EvidenceLevels({ dataset, step }: PartProps) {
  const { t, format } = useFullLocale()
  const words = t.about.evidence
  const { evidence, contested } = aboutIncidents(dataset)
  return (
    <Section heading={words.heading}>
      <CountTable
        caption={words.caption}
        columns={[words.level, words.meaning, t.list.heading]}
        rows={[...evidence].map(([level, count]) => ({
          key: level,
          head: t.codes.evidence[level],
          cells: [t.lateCodes.evidenceNote[level], format.number(count)],
        }))}
      />
      <Which incidents={contested} step={step} label={words.contested} noted />
    </Section>
  )
}
