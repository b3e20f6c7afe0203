import { useLocale } from '#i18n/useLocale.ts'

import { nearestOf } from './box.ts'
import { textEdge, type PlacedLabel } from './labels.ts'
import { AREA_FONT, TOWN_FONT, TOWN_RADIUS, type NamedArea, type NamedTown } from './mapLayout.ts'
import { short } from './number.ts'
import { usePalette } from './palette.ts'
import { LINE_HEIGHT, NAME_FONT, COUNT_FONT, type NamedPlace } from './placeNames.ts'
import { TextLine } from './TextLine.tsx'

const NAME_BASELINE = 12.5
const TOWN_BASELINE = 11
const AREA_BASELINE = 13

/** Lines from names that stand off to a mark of theirs. */
export function LeaderLines({ places }: { readonly places: readonly NamedPlace[] }) {
  const colour = usePalette()
  return places.map(({ key, label }) => {
    if (label?.leader === undefined) return null
    const { x, y } = nearestOf(label, label.leader)
    return (
      <line
        key={key}
        className="map-leader"
        x1={short(x)}
        y1={short(y)}
        x2={short(label.leader.x)}
        y2={short(label.leader.y)}
        stroke={colour('ink')}
        strokeWidth={0.75}
      />
    )
  })
}

/** Names of places with the number of their incidents. */
export function PlaceNames({ places }: { readonly places: readonly NamedPlace[] }) {
  return places.map((named) => {
    const { key, label } = named
    return label && <PlaceName key={key} named={named} label={label} />
  })
}

interface PlaceNameProps {
  readonly named: NamedPlace
  readonly label: PlacedLabel
}

function PlaceName({ named, label }: PlaceNameProps) {
  const { format } = useLocale()
  const { rows, isFaint, lines } = named
  return lines.map((line, index) => (
    <TextLine
      key={line}
      x={textEdge(label)}
      y={label.y + index * LINE_HEIGHT + NAME_BASELINE}
      font={isFaint ? COUNT_FONT : NAME_FONT}
      colour={isFaint ? 'ink-soft' : 'ink'}
      align={label.align}
      halo="map-land"
      count={index === lines.length - 1 ? format.number(rows.length) : undefined}
    >
      {line}
    </TextLine>
  ))
}

/** Towns, for finding one's way. */
export function TownNames({ towns }: { readonly towns: readonly NamedTown[] }) {
  const colour = usePalette()
  return towns.map(({ name, spot, label }) => (
    <g key={name} className="map-town">
      <circle cx={short(spot.x)} cy={short(spot.y)} r={TOWN_RADIUS} fill={colour('ink-soft')} />
      <TextLine
        x={textEdge(label)}
        y={label.y + TOWN_BASELINE}
        font={TOWN_FONT}
        colour="ink-soft"
        align={label.align}
        halo="map-land"
      >
        {name}
      </TextLine>
    </g>
  ))
}

/** Names of governorates that have incidents. */
export function AreaNames({ areas }: { readonly areas: readonly NamedArea[] }) {
  const { format } = useLocale()
  return areas.map(({ slug, name, crowd, label }) => (
    <TextLine
      key={slug}
      x={textEdge(label)}
      y={label.y + (crowd ? NAME_BASELINE : AREA_BASELINE)}
      font={crowd ? NAME_FONT : AREA_FONT}
      colour={crowd ? 'ink' : 'ink-soft'}
      align={label.align}
      halo="map-land"
      count={crowd && format.number(crowd.count)}
    >
      {name}
    </TextLine>
  ))
}
