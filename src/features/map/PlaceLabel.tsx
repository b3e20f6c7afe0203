import { useLocale } from '#i18n/useLocale.ts'
import type { NamedPlace } from '#drawing/placeNames.ts'

import { namedInFull } from './placeInWords.ts'
import { mapWords } from '#i18n/words/map.ts'
import { narrow } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { togglePlaces, toggleWhere } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { Toggle } from '#ui/Toggle.tsx'
import { classNames } from '#ui/classNames.ts'

import styles from './map.module.css'

interface PlaceLabelProps {
  readonly named: NamedPlace
  readonly filter: Filter
  readonly tabIndex?: -1 | undefined
  /** Told when the reader points at the name, and when no longer. */
  readonly onPoint: (isPointed: boolean) => void
}

/** The name of a pile with its count, a switch for what it stands for. */
export function PlaceLabel({ named, filter, tabIndex, onPoint }: PlaceLabelProps) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const { lang, format, plural } = locale
  const { kind, place, members, rows, lines, isFaint } = named
  const name = lines.join(' ')
  const incidents = plural(
    rows.length,
    isFaint ? mapWords[lang].placeLeftOut : mapWords[lang].placeIncidents,
  )
  const label = mapWords[lang].placeLabel(name, incidents)
  const isWhole = kind === 'governorate'
  const full = isWhole ? name : members.map((each) => namedInFull(each, locale)).join('\n')
  const ids = members.map(({ id }) => id)
  const isPicked = isWhole
    ? filter.admin1.include.includes(place.admin1)
    : ids.every((id) => filter.place.include.includes(id))
  function toggled(from: Filter): Filter {
    return isWhole ? toggleWhere(from, 'admin1', place.admin1) : togglePlaces(from, ids)
  }
  return (
    <Toggle
      pressed={isPicked}
      onPress={() => dispatch(narrow(toggled))}
      className={classNames(styles.label, isFaint && styles['label-faint'])}
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
        <span key={line} className={styles['label-line']}>
          {line}
        </span>
      ))}
      <span>{lines.at(-1)}</span>{' '}
      <span className={styles['label-count']}>{format.number(rows.length)}</span>
    </Toggle>
  )
}
