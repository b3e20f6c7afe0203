import { useLocale } from '#i18n/useLocale.ts'
import { aboutIncidents } from './recordFigures.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { listWords } from '#i18n/words/list.ts'

import { CountTable } from './CountTable.tsx'
import { Prose } from './Prose.tsx'
import { Section, type PartProps } from './Section.tsx'
import { Which } from './Which.tsx'
import { aboutWords } from './words.ts'

/** How exactly places are known, and where they are not known at all. */
export function Precision({ dataset, step }: PartProps) {
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
      <Which incidents={withoutPlace} step={step} />
      <p>{words.weak(format.number(weakPlace.length))}</p>
      <Which incidents={weakPlace} step={step} />
      <p>
        <Prose text={words.find} dataset={dataset} step={step} />
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
