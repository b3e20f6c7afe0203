import type { Place } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { shortName } from '#drawing/mapMarks.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { precisionOf } from './placeInWords.ts'
import { mapWords } from '#i18n/words/map.ts'

interface PlaceLabelProps {
  readonly named: {
    readonly place: Place
    readonly count: number
    /** None of its incidents is shown: the count is of those left out. */
    readonly isFaint: boolean
  }
  readonly lines: readonly string[]
  readonly isPicked: boolean
  /** Told when the reader points at the name, and when no longer. */
  readonly onLight: (lit: boolean) => void
  readonly step: Step<string>
}

/** The name of a place with its count, a link to its incidents. */
export function PlaceLabel({ named, lines, isPicked, onLight, step }: PlaceLabelProps) {
  const locale = useLocale()
  const { lang, format, plural } = locale
  const { place, count, isFaint } = named
  const name = shortName(place.name)
  const incidents = plural(
    count,
    isFaint ? mapWords[lang].placeLeftOut : mapWords[lang].placeIncidents,
  )
  const label = mapWords[lang].placeLabel(name, incidents)
  const lightUp = () => {
    onLight(true)
  }
  const lightOff = () => {
    onLight(false)
  }
  return (
    <StepLink
      className={`map-label${isFaint ? ' map-label-faint' : ''}`}
      step={step}
      to={place.id}
      current={isPicked}
      draggable={false}
      aria-label={isPicked ? mapWords[lang].placePicked(label) : label}
      title={mapWords[lang].placeAnd(place.name, precisionOf(place, locale))}
      onPointerEnter={lightUp}
      onPointerLeave={lightOff}
      onFocus={lightUp}
      onBlur={lightOff}
    >
      {lines.slice(0, -1).map((line) => (
        <span key={line} className="map-label-line">
          {line}
        </span>
      ))}
      <span>{lines.at(-1)}</span> <span className="map-label-count">{format.number(count)}</span>
    </StepLink>
  )
}
