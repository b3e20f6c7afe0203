import { useLocale } from '#i18n/useLocale.ts'
import { shortName } from '#drawing/mapMarks.ts'
import type { NamedPlace } from '#drawing/placeNames.ts'

import { precisionOf } from './placeInWords.ts'
import { mapWords } from '#i18n/words/map.ts'
import { narrow } from '#state/actions.ts'
import { toggleWhere } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { Toggle } from '#ui/Toggle.tsx'

interface PlaceLabelProps {
  readonly named: NamedPlace
  readonly isPicked: boolean
  readonly tabIndex?: -1 | undefined
  /** Told when the reader points at the name, and when no longer. */
  readonly onPoint: (isPointed: boolean) => void
}

/** The name of a place with its count, a switch for its incidents. */
export function PlaceLabel({ named, isPicked, tabIndex, onPoint }: PlaceLabelProps) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const { lang, format, plural } = locale
  const { place, count, lines, shown } = named
  const isFaint = shown.length === 0
  const name = shortName(place.name)
  const incidents = plural(
    count,
    isFaint ? mapWords[lang].placeLeftOut : mapWords[lang].placeIncidents,
  )
  const full = mapWords[lang].placeAnd(place.name, precisionOf(place, locale))
  return (
    <Toggle
      pressed={isPicked}
      onPress={() => dispatch(narrow((filter) => toggleWhere(filter, 'place', place.id)))}
      className={`map-label${isFaint ? ' map-label-faint' : ''}`}
      draggable={false}
      tabIndex={tabIndex}
      aria-label={mapWords[lang].showOnly(mapWords[lang].placeLabel(name, incidents))}
      title={isPicked ? mapWords[lang].showAll : mapWords[lang].showOnly(full)}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      {lines.slice(0, -1).map((line) => (
        <span key={line} className="map-label-line">
          {line}
        </span>
      ))}
      <span>{lines.at(-1)}</span> <span className="map-label-count">{format.number(count)}</span>
    </Toggle>
  )
}
