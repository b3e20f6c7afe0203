import type { Box } from '#drawing/box.ts'
import type { MapLayout } from '#drawing/mapLayout.ts'
import type { MapPictureLayout } from '#drawing/mapPictureLayout.ts'
import type { NamedPlace } from '#drawing/placeNames.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { mapWords } from '#i18n/words/map.ts'
import { listAlone } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { setValues } from '#state/filterChanges.ts'
import { showTop } from '#ui/showTop.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './versus.module.css'

/** Pixels round a name and from the middle of a mark that are pressed with it. */
const ROUND = 4
const REACH = 8

/** What of a picture of the map can be pressed: names and marks of places lead to their incidents. */
export function MapLinks({ layout }: { readonly layout: MapPictureLayout }) {
  const { size, inset } = layout
  return (
    <svg className={styles.links} {...size} viewBox={`0 0 ${size.width} ${size.height}`}>
      <PlaceLinks layout={layout} />
      {inset && (
        // The map of the country has the same places.
        <g aria-hidden="true" transform={`translate(${inset.box.x} ${inset.box.y})`}>
          <PlaceLinks layout={inset.layout} tabIndex={-1} />
        </g>
      )}
    </svg>
  )
}

interface PlaceLinksProps {
  readonly layout: MapLayout
  readonly tabIndex?: -1
}

function PlaceLinks({ layout: { places, areas, marks }, tabIndex }: PlaceLinksProps) {
  const { lang, plural } = useLocale()
  const nameOf = (name: string, count: number) =>
    mapWords[lang].placeLabel(name, plural(count, mapWords[lang].placeIncidents))
  return (
    <>
      {areas.map(
        ({ slug, name, crowd, label }) =>
          crowd && (
            <ViewLink
              key={slug}
              action={listAlone((filter) => setValues(filter, 'admin1', [slug]))}
              aria-label={nameOf(name, crowd.count)}
              tabIndex={tabIndex}
              onFollow={showTop}
            >
              <NameArea {...label} />
            </ViewLink>
          ),
      )}
      {places.map((named) => (
        <ViewLink
          key={named.key}
          action={listAlone((filter) => onlyAt(named, filter))}
          aria-label={nameOf(named.lines.join(' '), named.rows.length)}
          tabIndex={tabIndex}
          onFollow={showTop}
        >
          {named.label && <NameArea {...named.label} />}
          {marks
            .filter(({ pile }) => pile.key === named.key)
            .map(({ row, spot }) => (
              <circle key={row} cx={spot.x} cy={spot.y} r={REACH} />
            ))}
        </ViewLink>
      ))}
    </>
  )
}

function NameArea({ x, y, width, height }: Box) {
  return (
    <rect
      x={x - ROUND}
      y={y - ROUND}
      width={width + 2 * ROUND}
      height={height + 2 * ROUND}
      rx={ROUND}
    />
  )
}

/** The filter narrowed to what the name of a place counts. */
function onlyAt({ kind, place, members }: NamedPlace, filter: Filter): Filter {
  return kind === 'governorate'
    ? setValues(filter, 'admin1', [place.admin1])
    : setValues(
        filter,
        'place',
        members.map(({ id }) => id),
      )
}
