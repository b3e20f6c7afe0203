import type { Dataset, Incident, Place } from '#domain/dataset.ts'
import { byCodeUnit } from '#domain/order.ts'

/** Marks at one point of the map that go by one name. */
export interface Pile {
  readonly key: string
  /** What the name stands for: the place, the places that borrow its point, or a governorate with all that is in it. */
  readonly kind: 'place' | 'borrowers' | 'governorate'
  /** The place whose point it is. */
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
      const pile = place && piles.get(place.id)
      return incident && pile ? [{ row, incident, place, pile, faint: isFaint }] : []
    })
  return [...marksIn(shown, false), ...marksIn(faint, true)].toSorted(byTypeThenRow)
}

/** Piles that have marks, as one reads: from north to south, then from west to east. */
export function pilesIn(marks: readonly MapMark[]): readonly Pile[] {
  return [...new Set(marks.map(({ pile }) => pile))].toSorted(asOneReads)
}

/** The marks that a name counts: those of them that are shown or, where none is, all. */
export function countedOf<Mark extends MapMark>(marks: readonly Mark[]): readonly Mark[] {
  const shown = marks.filter(({ faint }) => !faint)
  return shown.length === 0 ? marks : shown
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

/** The pile that each place with incidents belongs to, by the place's id. */
function pilesOf(dataset: Dataset): ReadonlyMap<string, Pile> {
  const located = locatedPlaces(dataset)
  const owners = [...dataset.places.values()].filter(({ pointOf }) => pointOf === undefined)
  const piles = owners.flatMap((place): readonly Pile[] => {
    const kind = place.kind === 'governorate' ? 'governorate' : 'place'
    const borrowers = located.filter(({ pointOf }) => pointOf === place.id)
    return [
      { key: place.id, kind, place, members: [place] },
      { key: `${place.id} borrowed`, kind: 'borrowers', place, members: borrowers },
    ]
  })
  return new Map(piles.flatMap((pile) => pile.members.map(({ id }) => [id, pile])))
}

/** Orders piles from north to south, then from west to east; those that borrow a point come after its owner. */
function asOneReads(a: Pile, b: Pile): number {
  return b.place.lat - a.place.lat || a.place.lon - b.place.lon || byCodeUnit(a.key, b.key)
}

function byTypeThenRow(a: MapMark, b: MapMark): number {
  return byCodeUnit(a.incident.type, b.incident.type) || a.row - b.row
}
