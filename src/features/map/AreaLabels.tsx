import { GOVERNORATES } from '#domain/governorate.ts'
import type { Selection } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Box } from '#drawing/box.ts'
import type { Place } from '#domain/dataset.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { mapWords } from '#i18n/words/map.ts'

/** A place with how many incidents are shown there, and how many a choice of place leaves out. */
interface Counted {
  readonly place: Place
  readonly shown: number
  readonly faint: number
}

interface AreaLabelsProps {
  readonly places: readonly Counted[]
  /** By slug; a governorate without one found no room for its name. */
  readonly boxes: ReadonlyMap<string, Box>
  readonly picked: Selection
  readonly step: Step<string>
}

/** Names of governorates that have incidents, each a link to those. */
export function AreaLabels({ places, boxes, picked, step }: AreaLabelsProps) {
  const { lang, plural } = useLocale()
  const named = GOVERNORATES.flatMap(({ slug }) => {
    const box = boxes.get(slug)
    const here = places.filter(({ place }) => place.admin1 === slug)
    return box === undefined || here.length === 0
      ? []
      : [{ slug, name: codeWords[lang].governorate[slug], box, here }]
  })
  if (named.length === 0) return null
  function nameOf(name: string, here: readonly Counted[]): string {
    const shown = here.reduce((sum, one) => sum + one.shown, 0)
    const faint = here.reduce((sum, one) => sum + one.faint, 0)
    const words =
      shown === 0
        ? plural(faint, mapWords[lang].leftOut)
        : plural(shown, commonWords[lang].incidents)
    return mapWords[lang].place(name, words)
  }
  return (
    <ul className="map-labels" aria-label={mapWords[lang].governorates}>
      {named.map(({ slug, name, box, here }) => (
        <li
          key={slug}
          className="leaflet-zoom-animated"
          style={{ transform: `translate(${box.x}px, ${box.y}px)` }}
        >
          <StepLink
            className="map-area"
            step={step}
            to={slug}
            current={picked.include.includes(slug)}
            draggable={false}
            aria-label={nameOf(name, here)}
          >
            {name}
          </StepLink>
        </li>
      ))}
    </ul>
  )
}
