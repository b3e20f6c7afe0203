import { useLocale } from '#i18n/useLocale.ts'
import { aboutBlame } from './recordFigures.ts'

import { Section, type PartProps } from './Section.tsx'
import { Which } from './Which.tsx'
import { aboutWords } from './words.ts'

/** The rule for who did it: claimed, blamed and collectively blamed stay three things. */
export function Who({ dataset, step }: PartProps) {
  const { lang, format, plural } = useLocale()
  const words = aboutWords[lang].who
  const { claimed, blamed, disputed, collective } = aboutBlame(dataset)
  return (
    <Section heading={words.heading}>
      <p>{words.nobody}</p>
      <p>{words.claimed(plural(claimed.length, aboutWords[lang].incidents))}</p>
      <Which incidents={claimed} step={step} />
      <p>
        {words.blamed(
          plural(blamed.length, aboutWords[lang].incidents),
          format.number(disputed.length),
        )}
      </p>
      <Which incidents={blamed} step={step} />
      {collective.length > 0 && (
        <p>{words.collective(format.list(collective.map(({ name }) => name)))}</p>
      )}
    </Section>
  )
}
