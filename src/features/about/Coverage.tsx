import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { SourceLinks } from '#ui/SourceLinks.tsx'

import styles from './about.module.css'
import { LinkedText } from './LinkedText.tsx'
import { aboutIncidents } from './recordFigures.ts'
import { Section } from './Section.tsx'
import { aboutWords } from './words.ts'

/** What an incident is, how many there are, and what is not counted. */
export function WhatIsCounted({ dataset }: { readonly dataset: Dataset }) {
  const { lang, format, plural } = useLocale()
  const words = aboutWords[lang].counted
  const { all, founding, outsideOnly } = aboutIncidents(dataset)
  return (
    <Section heading={words.heading}>
      <p>{words.incident}</p>
      <p>
        {words.share(
          plural(all.length, aboutWords[lang].incidents),
          format.number(founding.length),
          format.number(outsideOnly.length),
        )}
      </p>
      <FoundingDocuments sources={dataset.sources} />
      <p>{words.list}</p>
      <p>{words.not}</p>
      <ul className={styles.list}>
        <li>
          <LinkedText text={words.undated} dataset={dataset} />
        </li>
        <li>{words.events}</li>
        <li>{words.collective}</li>
      </ul>
    </Section>
  )
}

function FoundingDocuments({ sources }: Pick<Dataset, 'sources'>) {
  const { lang, format } = useLocale()
  const founding = [...sources.values()].filter(({ foundingDocument }) => foundingDocument)
  return (
    <>
      <p>{aboutWords[lang].counted.foundingDocuments(format.number(founding.length))}</p>
      <SourceLinks ids={founding.map(({ id }) => id)} sources={sources} className={styles.list} />
    </>
  )
}

/** Which days were searched, and what a day with nothing means. */
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
