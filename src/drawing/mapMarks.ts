import type { Dataset, Incident, Place } from '#domain/dataset.ts'
import { byCodeUnit } from '#domain/order.ts'

/** A point of the map with all that is drawn there: a place that borrows the point looks no different from its owner. */
interface Pile {
  /** The place whose point it is, whether it has incidents or not. */
  readonly place: Place
  /** The places with incidents that are drawn there, whatever the filter. */
  readonly members: readonly Place[]
}

/** One incident that has a place. */
export interface MapMark {
  readonly row: number
  readonly incident: Incident
  readonly place: Place
  readonly pile: Pile
  /** Left out by the map's own facets, and by them alone. */
  readonly faint: boolean
}

/** The marks of one pile. */
export interface PileMarks<Mark extends MapMark = MapMark> extends Pile {
  readonly shown: readonly Mark[]
  readonly faint: readonly Mark[]
}

/** Incidents to draw: those shown, and those that only a choice of place leaves out. Like stands by like. */
export function marksOf(
  dataset: Dataset,
  shown: readonly number[],
  faint: readonly number[],
): readonly MapMark[] {
  const piles = pilesOf(dataset)
  const marksIn = (rows: readonly number[], isFaint: boolean): readonly MapMark[] =>
    rows.flatMap((row) => {
      const incident = dataset.incidents[row]
      const place = dataset.places.get(incident?.placeId ?? '')
      const pile = place && piles.get(pointOwner(place))
      return incident && pile ? [{ row, incident, place, pile, faint: isFaint }] : []
    })
  return [...marksIn(shown, false), ...marksIn(faint, true)].toSorted(byTypeThenRow)
}

/** Piles that have marks, as one reads: from north to south, then from west to east. */
export function placesOf<Mark extends MapMark>(marks: readonly Mark[]): readonly PileMarks<Mark>[] {
  const piles = new Set(marks.map((mark) => mark.pile))
  return [...piles].toSorted(asOneReads).map((pile) => {
    const here = marks.filter((mark) => mark.pile === pile)
    return {
      ...pile,
      shown: here.filter((mark) => !mark.faint),
      faint: here.filter((mark) => mark.faint),
    }
  })
}

/** Places with incidents that are shown, those that borrow a point apart from its owner. */
export function shownPlaces(marks: readonly MapMark[]): readonly Place[] {
  return [...new Set(marks.filter(({ faint }) => !faint).map(({ place }) => place))]
}

/** Places that have incidents, whatever the filter. */
export function locatedPlaces({ incidents, places }: Dataset): readonly Place[] {
  const used = new Set(incidents.map(({ placeId }) => placeId ?? ''))
  return [...places.values()].filter(({ id }) => used.has(id))
}

/** Those of the rows that have no reported place. */
export function unlocatedRows(
  { incidents, places }: Dataset,
  rows: readonly number[],
): readonly number[] {
  return rows.filter((row) => !places.has(incidents[row]?.placeId ?? ''))
}

/** A place's name without what follows its first comma or bracket, as it stands on the map. */
export function shortName(name: string): string {
  return name.replace(/(?:,|،| \().*$/, '')
}

/** What is drawn at the point of each place, by the place's id. */
function pilesOf(dataset: Dataset): ReadonlyMap<string, Pile> {
  const located = locatedPlaces(dataset)
  return new Map(
    [...dataset.places.values()].map((place) => {
      const members = located.filter((other) => pointOwner(other) === place.id)
      return [place.id, { place, members }]
    }),
  )
}

/** The id of the place at whose point a place is drawn: mostly its own. */
function pointOwner({ id, pointOf }: Place): string {
  return pointOf ?? id
}

/** Orders piles from north to south, then from west to east. */
function asOneReads({ place: a }: Pile, { place: b }: Pile): number {
  return b.lat - a.lat || a.lon - b.lon || byCodeUnit(a.name, b.name)
}

function byTypeThenRow(a: MapMark, b: MapMark): number {
  return byCodeUnit(a.incident.type, b.incident.type) || a.row - b.row
}
