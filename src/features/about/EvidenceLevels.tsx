import { useLocale } from '#i18n/useLocale.ts'
import { aboutIncidents } from './recordFigures.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'
import { listWords } from '#i18n/words/list.ts'

import { CountTable } from './CountTable.tsx'
import { Section, type PartProps } from './Section.tsx'
import { Which } from './Which.tsx'
import { aboutWords } from './words.ts'

/** How many incidents stand on which evidence, and what is in dispute. */
export function EvidenceLevels({ dataset, step }: PartProps) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].evidence
  const { evidence, contested } = aboutIncidents(dataset)
  return (
    <Section heading={words.heading}>
      <CountTable
        caption={words.caption}
        columns={[words.level, words.meaning, listWords[lang].heading]}
        rows={[...evidence].map(([level, count]) => ({
          key: level,
          head: codeWords[lang].evidence[level],
          cells: [longCodeWords[lang].evidenceNote[level], format.number(count)],
        }))}
      />
      <Which incidents={contested} step={step} label={words.contested} noted />
    </Section>
  )
}
