import type { Town } from '#domain/basemap.ts'
import type { GovernorateSlug } from '#domain/governorate.ts'
import type { Lang } from '#domain/lang.ts'
import { codeWords } from '#i18n/words/codes.ts'

import { boxAround, type Box } from './box.ts'
import { crowdOf, nameCrowd } from './crowd.ts'
import { placeIn, type Frame } from './frame.ts'
import { placeLabels, type PlacedLabel } from './labels.ts'
import { shortName, type MapMark } from './mapMarks.ts'
import type { Point } from './mercator.ts'
import type { Outlines } from './outlines.ts'
import { markBox, placeMarks, type PlacedMark } from './placedMarks.ts'
import { inside, namePlaces, type NamedPlace } from './placeNames.ts'
import { textWidth, type Font } from './text.ts'

/** Radius of a town's dot in pixels. */
export const TOWN_RADIUS = 2
export const TOWN_FONT: Font = { size: 11, weight: 400, family: 'sans' }
export const AREA_FONT: Font = { size: 12, weight: 400, family: 'sans' }

const TOWN_HEIGHT = 14
const TOWN_GAP = 5
/** Zoom level from which towns of rank 1 are shown; each further rank takes one level more. */
const TOWNS_FROM = 4.6
/** Zoom level from which governorates are named. */
const AREAS_FROM = 7.2
const AREA_HEIGHT = 18
/** Room for the letter spacing of the names. */
const AREA_SPACING = 1.06

/** A town that found room for its name. */
export interface NamedTown {
  readonly name: string
  readonly spot: Point
  readonly label: PlacedLabel
}

/** A governorate with incidents that found room for its name. */
export interface NamedArea {
  readonly slug: GovernorateSlug
  readonly name: string
  /** The marks that its name stands for, where they are too many to be named apart. */
  readonly crowd?: { readonly count: number; readonly isFaint: boolean }
  readonly label: PlacedLabel
}

/** Everything on the map that has to find its place. */
export interface MapLayout {
  readonly frame: Frame
  readonly marks: readonly PlacedMark[]
  readonly places: readonly NamedPlace[]
  readonly towns: readonly NamedTown[]
  readonly areas: readonly NamedArea[]
}

interface LayoutOptions extends Setting {
  readonly obstacles: readonly Box[]
  /** Whether an inset names the places around Baghdad, so that one name can stand for all of them. */
  readonly hasInset: boolean
}

/** Lays the map out: marks first, then the names of their places, of towns, of governorates. */
export function layOutMap(
  mapMarks: readonly MapMark[],
  outlines: Outlines | undefined,
  { frame, obstacles, lang, hasInset }: LayoutOptions,
): MapLayout {
  const marks = placeMarks(mapMarks, frame.zoom, frame.origin)
  const floating = obstacles.map((box) => ({
    ...box,
    x: box.x + frame.view.x,
    y: box.y + frame.view.y,
  }))
  const towns = outlines === undefined ? [] : townsWithout(mapMarks, outlines, { frame, lang })
  const dots = towns.map(({ spot }) => boxAround(spot, TOWN_RADIUS + 1))
  const marked = [...floating, ...marks.map(markBox)]
  const crowd = nameCrowd(hasInset ? crowdOf(marks) : [], [...marked, ...dots], { frame, lang })
  const names = [crowd?.label ?? []].flat()
  const places = namePlaces(marks, [...floating, ...dots, ...names], {
    frame,
    lang,
    unnamed: crowd?.slug,
  })
  const taken = [...marked, ...names, ...places.flatMap(({ label }) => label ?? [])]
  const namedTowns = nameTowns(towns, taken, frame)
  const all = [...taken, ...namedTowns.map(({ label }) => label)]
  const wholes = places.filter(({ kind }) => kind === 'governorate')
  const named = new Set([crowd?.slug, ...wholes.map(({ place }) => place.admin1)])
  const others = mapMarks.filter(({ place }) => !named.has(place.admin1))
  const areas = outlines === undefined ? [] : nameAreas(outlines, others, all, { frame, lang })
  return { frame, marks, places, towns: namedTowns, areas: [...(crowd ? [crowd] : []), ...areas] }
}

interface DrawnTown {
  readonly name: string
  readonly rank: number
  readonly spot: Point
}

interface Setting {
  readonly frame: Frame
  readonly lang: Lang
}

// A town at whose point incidents are drawn is named there, with their count.
function townsWithout(
  marks: readonly MapMark[],
  { towns }: Outlines,
  { frame, lang }: Setting,
): readonly DrawnTown[] {
  const named = new Set(marks.map(({ pile }) => shortName(pile.place.name)))
  return towns
    .filter(({ rank }) => frame.zoom >= TOWNS_FROM + rank)
    .map((town) => ({
      name: townName(town, lang),
      rank: town.rank,
      spot: placeIn(frame, town),
    }))
    .filter(({ name }) => !named.has(name))
}

function townName({ name, nameAr }: Town, lang: Lang): string {
  return { en: name, ar: nameAr }[lang]
}

/** Town names among all that is already there; larger towns first. */
function nameTowns(
  towns: readonly DrawnTown[],
  obstacles: readonly Box[],
  frame: Frame,
): readonly NamedTown[] {
  const requests = towns.map(({ name, rank, spot }) => ({
    key: name,
    weight: -rank,
    anchors: [spot],
    reach: TOWN_GAP,
    shapes: [{ width: Math.ceil(textWidth(name, TOWN_FONT)), height: TOWN_HEIGHT }],
    farthest: 0,
  }))
  const labels = placeLabels(requests, obstacles, inside(frame.view))
  return towns.flatMap(({ name, spot }) => {
    const label = labels.get(name)
    return label === undefined ? [] : [{ name, spot, label }]
  })
}

/** Names of governorates with incidents, in the middle of each; none while the whole country is shown. */
function nameAreas(
  { governorates }: Outlines,
  marks: readonly MapMark[],
  obstacles: readonly Box[],
  { frame, lang }: Setting,
): readonly NamedArea[] {
  if (frame.zoom < AREAS_FROM) return []
  const used = new Set(marks.map(({ place }) => place.admin1))
  const areas = governorates
    .filter(({ slug }) => used.has(slug))
    .map(({ slug, middle }) => ({ slug, middle, name: codeWords[lang].governorate[slug] }))
  const requests = areas.map(({ slug, name, middle }) => ({
    key: slug,
    weight: 0,
    anchors: [placeIn(frame, middle)],
    reach: 0,
    shapes: [{ width: Math.ceil(textWidth(name, AREA_FONT) * AREA_SPACING), height: AREA_HEIGHT }],
    farthest: 0,
  }))
  const labels = placeLabels(requests, obstacles, inside(frame.view))
  return areas.flatMap(({ slug, name }) => {
    const label = labels.get(slug)
    return label === undefined ? [] : [{ slug, name, label }]
  })
}
