import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { IncidentDisclosure } from './Disclosure.tsx'
import { aboutBlame } from './recordFigures.ts'
import { Points, Section } from './Section.tsx'
import { aboutWords } from './words.ts'

/** The rule for who did it: claims, blame and collective blame stay apart. */
export function Responsibility({ dataset }: { readonly dataset: Dataset }) {
  const { lang, format, plural } = useLocale()
  const words = aboutWords[lang].who
  const { claimed, blamed, disputed, collective } = aboutBlame(dataset)
  return (
    <Section heading={words.heading}>
      <p>{words.nobody}</p>
      <p>{words.claimed(plural(claimed.length, aboutWords[lang].incidents))}</p>
      <IncidentDisclosure incidents={claimed} />
      <p>
        {words.blamed(
          plural(blamed.length, aboutWords[lang].incidents),
          format.number(disputed.length),
        )}
      </p>
      <IncidentDisclosure incidents={blamed} />
      {collective.length > 0 && (
        <p>{words.collective(format.list(collective.map(({ name }) => name)))}</p>
      )}
    </Section>
  )
}

/** The rules for which of several reported values is shown first. */
export function PreferredValues() {
  const { heading, intro, rules } = aboutWords[useLocale().lang].preferred
  return (
    <Section heading={heading}>
      <p>{intro}</p>
      <Points points={rules} ordered />
    </Section>
  )
}
