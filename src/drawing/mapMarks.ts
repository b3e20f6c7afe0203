import type { Dataset, Incident, Place } from '#domain/dataset.ts'
import { byCodeUnit } from '#domain/order.ts'

/** One incident that has a place. */
export interface MapMark {
  readonly row: number
  readonly incident: Incident
  readonly place: Place
  /** Left out by the map's own facets, and by them alone. */
  readonly faint: boolean
}

/** The marks of one place. */
export interface PlaceMarks<Mark extends MapMark = MapMark> {
  readonly place: Place
  readonly shown: readonly Mark[]
  readonly faint: readonly Mark[]
}

/** Incidents to draw: those shown, and those that only a choice of place leaves out. Like stands by like. */
export function marksOf(
  dataset: Dataset,
  shown: readonly number[],
  faint: readonly number[],
): readonly MapMark[] {
  return [
    ...shown.flatMap((row) => markOf(dataset, row, false)),
    ...faint.flatMap((row) => markOf(dataset, row, true)),
  ].toSorted(byTypeThenRow)
}

/** Places that have marks, as one reads: from north to south, then from west to east. */
export function placesOf<Mark extends MapMark>(
  marks: readonly Mark[],
): readonly PlaceMarks<Mark>[] {
  const places = new Set(marks.map((mark) => mark.place))
  return [...places].toSorted(asOneReads).map((place) => {
    const here = marks.filter((mark) => mark.place === place)
    return {
      place,
      shown: here.filter((mark) => !mark.faint),
      faint: here.filter((mark) => mark.faint),
    }
  })
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

function markOf(dataset: Dataset, row: number, faint: boolean): readonly MapMark[] {
  const incident = dataset.incidents[row]
  const place = dataset.places.get(incident?.placeId ?? '')
  return incident === undefined || place === undefined ? [] : [{ row, incident, place, faint }]
}

/** Orders places from north to south, then from west to east. */
function asOneReads(a: Place, b: Place): number {
  return b.lat - a.lat || a.lon - b.lon || byCodeUnit(a.name, b.name)
}

function byTypeThenRow(a: MapMark, b: MapMark): number {
  return byCodeUnit(a.incident.type, b.incident.type) || a.row - b.row
}
