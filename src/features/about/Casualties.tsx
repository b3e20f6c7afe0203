import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'

import styles from './about.module.css'
import { CountTable } from './CountTable.tsx'
import { LinkedText } from './LinkedText.tsx'
import { casualtyFigures } from './recordFigures.ts'
import { Section } from './Section.tsx'
import { aboutWords } from './words.ts'

/** What is known of the dead and injured, and how often nothing is. */
export function Casualties({ dataset }: { readonly dataset: Dataset }) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].toll
  const killed = casualtyFigures(dataset, 'killed')
  const injured = casualtyFigures(dataset, 'injured')
  const deaths = killed.withSome.map(({ id, killed: count }) =>
    words.deadOn(format.number(count ?? 0), `[[${id}]]`),
  )
  const cells = (figure: (figures: typeof killed) => number) =>
    [killed, injured].map((figures) => format.number(figure(figures)))
  return (
    <Section heading={words.heading}>
      <p>{words.intro}</p>
      <p>
        {words.noFigureShare(
          format.number(killed.withoutFigure.length),
          format.number(injured.withoutFigure.length),
          format.number(dataset.incidents.length),
        )}
      </p>
      <div className={styles.figures}>
        <CountTable
          caption={words.caption}
          columns={[words.of, words.killed, words.injured]}
          rows={[
            { key: 'some', head: words.withSome, cells: cells((of) => of.withSome.length) },
            { key: 'none', head: words.none, cells: cells((of) => of.reportedNone.length) },
            {
              key: 'no-figure',
              head: words.noFigure,
              cells: cells((of) => of.withoutFigure.length),
            },
            { key: 'sum', head: words.sum, cells: cells((of) => of.reported), isApart: true },
          ]}
        />
      </div>
      <p>
        <LinkedText
          text={words.dead(format.number(killed.reported), format.list(deaths))}
          dataset={dataset}
        />
      </p>
      <p>
        <LinkedText text={words.airport} dataset={dataset} />
      </p>
    </Section>
  )
}
