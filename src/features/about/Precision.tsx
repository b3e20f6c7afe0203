import { useFullLocale } from '#i18n/useFullLocale.ts'
import { aboutIncidents } from './recordFigures.ts'

import { CountTable } from './CountTable.tsx'
import { Prose } from './Prose.tsx'
import { Section, type PartProps } from './Section.tsx'
import { Which } from './Which.tsx'

/** How exactly places are known, and where they are not known at all. */
export function Precision({ dataset, step }: PartProps) {
  const { t, format } = useFullLocale()
  const words = t.about.place
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
      <Which incidents={withoutPlace} step={step} />
      <p>{words.weak(format.number(weakPlace.length))}</p>
      <Which incidents={weakPlace} step={step} />
      <p>
        <Prose text={words.find} dataset={dataset} step={step} />
      </p>
      <CountTable
        caption={words.codes}
        columns={[words.code, words.meaning, t.list.heading]}
        rows={[...wherePrec].map(([code, count]) => ({
          key: String(code),
          head: format.number(code),
          cells: [t.codes.wherePrec[code], format.number(count)],
        }))}
      />
      <p>{words.standIn}</p>
    </Section>
  )
}
