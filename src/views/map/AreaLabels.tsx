import { GOVERNORATES } from '#domain/governorate.ts'
import type { Selection } from '#filters/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { PlaceMarks } from '#layout/map-marks.ts'
import type { Scene } from '#layout/map-scene.ts'
import type { Step } from '#ui/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

interface AreaLabelsProps {
  readonly scene: Scene
  readonly picked: Selection
  readonly step: Step<string>
}

/** Names of governorates that have incidents, each a link to those. */
export function AreaLabels({ scene, picked, step }: AreaLabelsProps) {
  const { t, plural } = useLocale()
  const named = GOVERNORATES.flatMap(({ slug }) => {
    const box = scene.areaBoxes.get(slug)
    const here = scene.places.filter(({ place }) => place.admin1 === slug)
    return box === undefined || here.length === 0
      ? []
      : [{ slug, name: t.codes.governorate[slug], box, here }]
  })
  if (named.length === 0) return null
  function nameOf(name: string, here: readonly PlaceMarks[]): string {
    const shown = here.flatMap((marks) => marks.shown).length
    const faint = here.flatMap((marks) => marks.faint).length
    const words = shown === 0 ? plural(faint, t.map.leftOut) : plural(shown, t.common.incidents)
    return t.map.place(name, words)
  }
  return (
    <ul className="map-labels" aria-label={t.map.governorates}>
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
