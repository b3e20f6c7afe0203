import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { listWords } from '#i18n/words/list.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'

import { CountTable } from './CountTable.tsx'
import { IncidentDisclosure } from './Disclosure.tsx'
import { LinkedText } from './LinkedText.tsx'
import { aboutIncidents, singleSourced } from './recordFigures.ts'
import { Section } from './Section.tsx'
import { aboutWords } from './words.ts'

/** How many incidents have which evidence, and what is in dispute. */
export function EvidenceLevels({ dataset }: { readonly dataset: Dataset }) {
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
      <IncidentDisclosure incidents={contested} label={words.contested} withNotes />
    </Section>
  )
}

/** How many incidents rest on one source or one report. */
export function SourcesPerIncident({ dataset }: { readonly dataset: Dataset }) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].sourcing
  const { all, oneReport } = aboutIncidents(dataset)
  const single = singleSourced(dataset)
  return (
    <Section heading={words.heading}>
      <p>
        {words.single(
          format.number(single.length),
          format.number(all.length),
          format.percent(single.length / all.length),
        )}
      </p>
      <IncidentDisclosure incidents={single} />
      <p>{words.oneReport(format.number(oneReport.length))}</p>
      <IncidentDisclosure incidents={oneReport} />
    </Section>
  )
}

/** How exactly places are known, and where they are not known at all. */
export function PlacePrecision({ dataset }: { readonly dataset: Dataset }) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].place
  const { all, withoutPlace, weakPlace, wherePrec } = aboutIncidents(dataset)
  return (
    <Section heading={words.heading}>
      <p>
        {words.without(
          format.number(withoutPlace.length),
          format.number(all.length),
          format.percent(withoutPlace.length / all.length),
        )}
      </p>
      <IncidentDisclosure incidents={withoutPlace} />
      <p>{words.weak(format.number(weakPlace.length))}</p>
      <IncidentDisclosure incidents={weakPlace} />
      <p>
        <LinkedText text={words.find} dataset={dataset} />
      </p>
      <CountTable
        caption={words.codes}
        columns={[words.code, words.meaning, listWords[lang].heading]}
        rows={[...wherePrec].map(([code, count]) => ({
          key: String(code),
          head: format.number(code),
          cells: [codeWords[lang].wherePrec[code], format.number(count)],
        }))}
      />
      <p>{words.standIn}</p>
    </Section>
  )
}
