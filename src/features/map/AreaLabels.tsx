import type { Selection } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { MapLayout, NamedArea } from '#drawing/mapLayout.ts'
import { commonWords } from '#i18n/words/common.ts'
import { mapWords } from '#i18n/words/map.ts'
import { narrow } from '#state/actions.ts'
import { toggleWhere } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { Toggle } from '#ui/Toggle.tsx'

import { positionOf } from './PlaceLabels.tsx'

interface AreaLabelsProps {
  readonly layout: MapLayout
  readonly picked: Selection
}

/** Names of governorates that have incidents, each a switch for those. */
export function AreaLabels({ layout: { areas, marks }, picked }: AreaLabelsProps) {
  const dispatch = useDispatch()
  const { lang, plural } = useLocale()
  if (areas.length === 0) return null
  function spokenName({ slug, name }: NamedArea): string {
    const here = marks.filter(({ place }) => place.admin1 === slug)
    const shown = here.filter(({ faint }) => !faint).length
    const count =
      shown === 0
        ? plural(here.length, mapWords[lang].leftOut)
        : plural(shown, commonWords[lang].incidents)
    return mapWords[lang].placeLabel(name, count)
  }
  return (
    <ul className="map-labels" aria-label={mapWords[lang].governorates}>
      {areas.map((area) => (
        <li key={area.slug} className="leaflet-zoom-animated" style={positionOf(area.label)}>
          <Toggle
            pressed={picked.include.includes(area.slug)}
            onPress={() => dispatch(narrow((filter) => toggleWhere(filter, 'admin1', area.slug)))}
            className="map-area"
            draggable={false}
            aria-label={spokenName(area)}
          >
            {area.name}
          </Toggle>
        </li>
      ))}
    </ul>
  )
}
