import { useFullLocale } from '#i18n/useFullLocale.ts'
import { aboutBlame } from './recordFigures.ts'

import { Section, type PartProps } from './Section.tsx'
import { Which } from './Which.tsx'

/** The rule for who did it: claimed, blamed and collectively blamed stay three things. */
export function Who({ dataset, step }: PartProps) {
  const { t, format, plural } = useFullLocale()
  const words = t.about.who
  const { claimed, blamed, disputed, collective } = aboutBlame(dataset)
  return (
    <Section heading={words.heading}>
      <p>{words.nobody}</p>
      <p>{words.claimed(plural(claimed.length, t.about.incidents))}</p>
      <Which incidents={claimed} step={step} />
      <p>
        {words.blamed(plural(blamed.length, t.about.incidents), format.number(disputed.length))}
      </p>
      <Which incidents={blamed} step={step} />
      {collective.length > 0 && (
        <p>{words.collective(format.list(collective.map(({ name }) => name)))}</p>
      )}
    </Section>
  )
}
