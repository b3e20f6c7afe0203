import { aboutSources, type SourceCount } from '#analysis/sourceFigures.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'
import { open } from '#state/actions.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './about.module.css'
import { CountTable } from './CountTable.tsx'
import { Section } from './Section.tsx'
import { aboutWords } from './words.ts'

interface SourceTablesProps {
  readonly dataset: Dataset
}

/** How many sources there are of which kind, month and language. */
export function SourceTables({ dataset }: SourceTablesProps) {
  const { lang } = useLocale()
  return (
    <Section heading={aboutWords[lang].sources.heading}>
      <Tables dataset={dataset} />
      <p>
        <ViewLink action={open({ compare: ['founding', 'outside'] })} className={styles.compare}>
          {aboutWords[lang].sources.compare}
        </ViewLink>
      </p>
    </Section>
  )
}

function Tables({ dataset }: SourceTablesProps) {
  const { format, lang } = useLocale()
  const words = aboutWords[lang].sources
  const figures = aboutSources(dataset)
  const names = new Intl.DisplayNames(lang, { type: 'language' })
  const cells = ({ sources, cited }: SourceCount) => [format.number(sources), format.number(cited)]
  return (
    <>
      <p>{words.text(format.number(figures.sources), format.number(figures.cited))}</p>
      <div className={`${styles.tables} ${styles.figures}`}>
        <CountTable
          caption={words.byKind}
          columns={[words.kind, words.sources, words.cited]}
          rows={figures.byKind.map((row) => ({
            key: row.kind,
            head: longCodeWords[lang].sourceKind[row.kind],
            cells: cells(row),
          }))}
        />
        <CountTable
          caption={words.byMonth}
          columns={[words.month, words.sources, words.cited]}
          rows={[
            ...figures.byMonth.map((row) => ({
              key: row.month,
              head: format.month(row.month),
              cells: cells(row),
            })),
            { key: 'undated', head: words.undated, cells: cells(figures.undated), isApart: true },
          ]}
        />
        <CountTable
          caption={words.languages}
          columns={[words.language, words.sources]}
          rows={figures.languages.map(({ language, sources }) => ({
            key: language,
            head: names.of(language) ?? language,
            cells: [format.number(sources)],
          }))}
        />
      </div>
    </>
  )
}
