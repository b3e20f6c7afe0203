import { useLocale } from '#i18n/useLocale.ts'
import { countBeside, type NamedPlace } from '#drawing/placeNames.ts'

import { namedInFull } from './placeInWords.ts'
import { mapWords } from '#i18n/words/map.ts'
import { narrow } from '#state/actions.ts'
import { togglePlaces } from '#state/filterChanges.ts'
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
  const { members, name, count, lines, shown } = named
  const isFaint = shown.length === 0
  const incidents = plural(
    count,
    isFaint ? mapWords[lang].placeLeftOut : mapWords[lang].placeIncidents,
  )
  const label = mapWords[lang].placeLabel(name, countBeside(named, lang, format.number, incidents))
  const full = members.map((place) => namedInFull(place, locale)).join('\n')
  const ids = members.map(({ id }) => id)
  return (
    <Toggle
      pressed={isPicked}
      onPress={() => dispatch(narrow((filter) => togglePlaces(filter, ids)))}
      className={`map-label${isFaint ? ' map-label-faint' : ''}`}
      draggable={false}
      tabIndex={tabIndex}
      aria-label={mapWords[lang].showOnly(label)}
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
      <span>{lines.at(-1)}</span>{' '}
      <span className="map-label-count">{countBeside(named, lang, format.number)}</span>
    </Toggle>
  )
}
