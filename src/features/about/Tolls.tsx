import { useLocale } from '#i18n/useLocale.ts'
import { aboutToll, type AboutToll } from './recordFigures.ts'

import { CountTable } from './CountTable.tsx'
import { Prose } from './Prose.tsx'
import { Section, type PartProps } from './Section.tsx'
import { aboutWords } from './words.ts'

/** What is known of the dead and injured, and how often nothing is. */
export function Tolls({ dataset, step }: PartProps) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].toll
  const killed = aboutToll(dataset, 'killed')
  const injured = aboutToll(dataset, 'injured')
  const row = (key: string, { withSome, reportedNone, withoutFigure, reported }: AboutToll) => ({
    withSome: format.number(withSome.length),
    reportedNone: format.number(reportedNone.length),
    withoutFigure: format.number(withoutFigure.length),
    reported: format.number(reported),
    key,
  })
  const [dead, hurt] = [row('killed', killed), row('injured', injured)]
  const deaths = killed.withSome.map(({ id, killed: count }) =>
    words.deadOn(format.number(count ?? 0), `[[${id}]]`),
  )
  return (
    <Section heading={words.heading}>
      <p>{words.intro}</p>
      <p>
        {words.noFigureShare(
          dead.withoutFigure,
          hurt.withoutFigure,
          format.number(dataset.incidents.length),
        )}
      </p>
      <div className="about-figures">
        <CountTable
          caption={words.caption}
          columns={[words.of, words.killed, words.injured]}
          rows={[
            { key: 'some', head: words.withSome, cells: [dead.withSome, hurt.withSome] },
            { key: 'none', head: words.none, cells: [dead.reportedNone, hurt.reportedNone] },
            {
              key: 'no-figure',
              head: words.noFigure,
              cells: [dead.withoutFigure, hurt.withoutFigure],
            },
            { key: 'sum', head: words.sum, cells: [dead.reported, hurt.reported], apart: true },
          ]}
        />
      </div>
      <p>
        <Prose
          text={words.dead(dead.reported, format.list(deaths))}
          dataset={dataset}
          step={step}
        />
      </p>
      <p>
        <Prose text={words.airport} dataset={dataset} step={step} />
      </p>
    </Section>
  )
}
