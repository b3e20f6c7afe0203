import type { Dataset, Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Glyph } from '#ui/Glyph.tsx'
import type { Light } from '#ui/light.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { likenessInWords } from './likeness.ts'
import { detailWords } from './detailWords.ts'

interface DuplicatesProps {
  readonly incident: Incident
  readonly row: number
  readonly dataset: Dataset
  readonly light: Light
  readonly step: Step<string | undefined>
}

/** Records that may be of the same event, and what speaks for it. Nothing is merged: each is a link to the other. */
export function Duplicates({ incident, row, dataset, light, step }: DuplicatesProps) {
  const locale = useLocale()
  const { lang, format } = locale
  const others = [...dataset.incidents.entries()].filter(([, { id }]) =>
    incident.possibleDuplicateOf.includes(id),
  )
  if (others.length === 0) return null
  return (
    <section className="detail-duplicates">
      <h3>{detailWords[lang].duplicates}</h3>
      <ul>
        {others.map(([otherRow, other]) => (
          <li
            key={other.id}
            onPointerEnter={() => light.on([row, otherRow])}
            onPointerLeave={() => light.on([row])}
          >
            <Glyph type={other.type} founding={other.founding} size={12} />
            <p>
              <StepLink
                step={step}
                to={other.id}
                onFocus={(event) => {
                  event.stopPropagation()
                  light.on([row, otherRow])
                }}
              >
                {other.title}
              </StepLink>
              <small>{likenessInWords(incident, other, dataset, locale)}</small>
            </p>
            <span className="detail-soft">{format.dayShort(other.date)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
