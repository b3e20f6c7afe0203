import { useLocale } from '#i18n/useLocale.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { piecesOf } from './mentions.ts'
import type { PartProps } from './Section.tsx'

interface ProseProps extends PartProps {
  /** Words in which `[[id]]` stands for the day of that incident. */
  readonly text: string
}

/** Words of the catalogue with each incident they mention as its day, which leads to it. */
export function Prose({ text, dataset, step }: ProseProps) {
  const { format } = useLocale()
  return piecesOf(text).map(({ at, words, incidentId }) => {
    const incident = dataset.incidents.find(({ id }) => id === incidentId)
    return incident === undefined ? (
      words
    ) : (
      <StepLink key={at} step={step} to={incident.id} title={incident.title}>
        {format.dayOfMonth(incident.date)}
      </StepLink>
    )
  })
}
