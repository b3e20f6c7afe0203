import { boxAround, type Box } from './box.ts'
import type { Measure } from './font.ts'
import { placeIn, type Frame } from './frame.ts'
import {
  placeAreas,
  placeTowns,
  TOWN_RADIUS,
  townsAt,
  type Ground,
  type GroundTown,
} from './ground.ts'
import type { PlacedLabel } from './labelSpots.ts'
import { marksAsBoxes, placeNames, settleMarks, type SettledMark } from './mapDrawing.ts'
import { placesOf, shortName, type MapMark, type PlaceMarks } from './mapMarks.ts'

/** Everything on the map that has to find its place. */
export interface Scene {
  readonly settled: readonly SettledMark[]
  readonly places: readonly PlaceMarks[]
  /** By place id; a place without one found no room for its name. */
  readonly placeBoxes: ReadonlyMap<string, PlacedLabel>
  readonly towns: readonly GroundTown[]
  readonly townBoxes: ReadonlyMap<string, Box>
  /** By slug. */
  readonly areaBoxes: ReadonlyMap<string, Box>
}

/** Lays the map out: marks first, then the names of their places, of towns, of governorates. */
export function compose(
  marks: readonly MapMark[],
  ground: Ground | undefined,
  frame: Frame,
  floating: readonly Box[],
  measure: Measure,
): Scene {
  const settled = settleMarks(marks, frame.zoom, frame.origin)
  const places = placesOf(marks)
  const towns = ground === undefined ? [] : townsWithout(places, townsAt(ground, frame.zoom))
  const dots = towns.map((town) => boxAround(placeIn(frame, town), TOWN_RADIUS + 1))
  const obstacles = floating.map((box) => shifted(box, frame.view))
  const placeBoxes = placeNames(places, settled, [...obstacles, ...dots], frame, measure)
  const marked = [...obstacles, ...marksAsBoxes(settled), ...placeBoxes.values()]
  const townBoxes = placeTowns(towns, marked, frame, measure)
  const all = [...marked, ...townBoxes.values()]
  const areaBoxes =
    ground === undefined ? new Map<string, Box>() : placeAreas(ground, all, frame, measure)
  return { settled, places, placeBoxes, towns, townBoxes, areaBoxes }
}

// A town that is an incident's place is named there, with its count.
function townsWithout(
  places: readonly PlaceMarks[],
  towns: readonly GroundTown[],
): readonly GroundTown[] {
  const named = new Set(places.map(({ place }) => shortName(place.name)))
  return towns.filter(({ name }) => !named.has(name))
}

function shifted(box: Box, by: Box): Box {
  return { ...box, x: box.x + by.x, y: box.y + by.y }
}
