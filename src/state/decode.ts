import { ROLES } from '#domain/codes.ts'
import { parseDay, parseMonth } from '#domain/day.ts'
import { facetOf, type ListedFacet } from '#domain/facets.ts'
import { LANGS } from '#domain/lang.ts'
import { setBounds } from './filterChanges.ts'
import { forEachFacet, type Filter, type Selection } from './filter.ts'
import {
  CARD_FILTERS,
  DEFAULT_VIEW,
  EMBED_PARTS,
  EMBED_THEMES,
  PLAY_MODES,
  RANK_MEASURES,
  RANKS,
  SIDES,
  SORT_KEYS,
  SOURCE_GROUPS,
  TAB_TARGETS,
  type MapCamera,
  type StoryPlace,
  type Subset,
  type ViewState,
} from './viewState.ts'

import type { KnownIds } from './knownIds.ts'
import { encodeSubset, saysAnything } from './encode.ts'
import { versusParam, type LinkFault, type Param, type SubsetParam, type Texts } from './params.ts'
import { idOf, oneOf, orNone, readSelection, words, type ReadValue } from './selection.ts'

/** Letters that the page looks for at most; a longer text is a fault, as half of it would find something else. */
const LONGEST_TEXT = 200
/** Digits kept of degrees and zoom: a tenth of a metre, and no number so small that it is written as 1e-7. */
const CAMERA_DIGITS = 6

/** A view as an address names it, and the values that could not be used. */
export interface Decoded {
  readonly view: ViewState
  readonly faults: readonly LinkFault[]
}

/** Reads a view; a bad value is left out and listed, the rest still holds. Never throws. */
export function decodeView(texts: Texts, known: KnownIds): Decoded {
  const reader = readerOf(texts)
  const { faults, single, listed } = reader
  const subset = readSubset(reader, (param) => param, known)
  const version = single('data', parseVersion)
  const count = single('n', parseCount)
  const framed = single('embed', oneOf(['1'])) === '1'
  const part = single('view', oneOf(EMBED_PARTS)) ?? 'map'
  const theme = single('theme', oneOf(EMBED_THEMES))
  const view: ViewState = {
    ...subset,
    incident: single('incident', idOf(known.incidents, known.redirects)),
    actorPage: single('actor-page', idOf(known.actors, known.redirects)),
    about: single('about', oneOf(['1'])) === '1',
    events: single('events', topOr(idOf(known.events, known.redirects))),
    compare: single('compare', comparedBy(comparable(known))),
    sort: single('sort', oneOf(SORT_KEYS)) ?? DEFAULT_VIEW.sort,
    by: single('by', oneOf(['day', 'week'])) ?? DEFAULT_VIEW.by,
    side: single('side', oneOf(SIDES)) ?? DEFAULT_VIEW.side,
    play: single('play', oneOf(PLAY_MODES)),
    rank: single('break', oneOf(RANKS)),
    measure: single('of', oneOf(RANK_MEASURES)) ?? DEFAULT_VIEW.measure,
    cards: listed('cards', oneOf(CARD_FILTERS)),
    tab: single('tab', oneOf(TAB_TARGETS)) ?? DEFAULT_VIEW.tab,
    map: single('map', parseCamera),
    lang: single('lang', oneOf(LANGS)),
    shared: version === undefined || count === undefined ? undefined : { version, count },
    embed: framed ? { part, theme } : undefined,
    story: readStory(reader, known),
    versus: readVersus(reader, known),
  }
  return { view, faults }
}

/** Reads parameters of an address, and lists the values that cannot be used. */
interface Reader {
  readonly faults: LinkFault[]
  readonly single: <T>(param: Param, read: (text: string) => T | undefined) => T | undefined
  readonly several: <T extends string>(param: Param, read: ReadValue<T>) => Selection<T>
  readonly listed: <T extends string>(param: Param, read: ReadValue<T>) => readonly T[]
}

function readerOf(texts: Texts): Reader {
  const faults: LinkFault[] = []
  return {
    faults,
    single(param, read) {
      const text = texts[param]
      if (text === null || text === '') return undefined
      const value = read(text)
      if (value === undefined) faults.push({ param, value: text })
      return value
    },
    several(param, read) {
      const { selection, bad } = readSelection(texts[param], read)
      faults.push(...bad.map((value) => ({ param, value })))
      return selection
    },
    listed<T extends string>(param: Param, read: ReadValue<T>) {
      const all = words(texts[param])
      faults.push(
        ...all.filter((value) => read(value) === undefined).map((value) => ({ param, value })),
      )
      return [...new Set(all.flatMap((value): T | readonly never[] => read(value) ?? []))]
    },
  }
}

/** Reads what a view counts and filters, from parameters of these names. */
function readSubset(
  { single, several, listed }: Reader,
  nameOf: (param: SubsetParam) => Param,
  known: KnownIds,
): Subset {
  const picked: Filter = {
    months: several(nameOf('month'), parseMonth),
    from: undefined,
    to: undefined,
    ...forEachFacet((facet) => several(nameOf(facet), valueOf(facet, known))),
    role: several(nameOf('role'), oneOf(ROLES)),
    text: single(nameOf('q'), (text) => (text.length <= LONGEST_TEXT ? text : undefined)) ?? '',
  }
  return {
    scope: {
      sources: single(nameOf('sources'), oneOf(['founding', 'all'])) ?? 'all',
      duplicates: single(nameOf('duplicates'), oneOf(['once', 'all'])) ?? 'all',
      without: listed(nameOf('without'), strikable(known)),
    },
    filter: setBounds(picked, single(nameOf('from'), parseDay), single(nameOf('to'), parseDay)),
  }
}

/** Reads the second side of a comparison; without one word that can be used there is none. */
function readVersus(reader: Reader, known: KnownIds): Subset | undefined {
  const subset = readSubset(reader, versusParam, known)
  const isBare = reader.single('vs', oneOf(['all'])) === 'all'
  return isBare || saysAnything(encodeSubset(subset)) ? subset : undefined
}

/** Reads a step of a story that has as many. */
function readStory({ single }: Reader, { stories }: KnownIds): StoryPlace | undefined {
  const id = single('story', oneOf([...stories.keys()]))
  const numbers = [...(stories.get(id ?? '') ?? []).keys()].map((index) => String(index + 1))
  const step = single('step', oneOf(numbers)) ?? '1'
  return id === undefined ? undefined : { id, step: Number(step) }
}

/** Reads a value of a listed facet. */
function valueOf(facet: ListedFacet, known: KnownIds): ReadValue<string> {
  const { order, hasNone } = facetOf(facet)
  const read = typeof order === 'string' ? idOf(known[order], known.redirects) : oneOf(order)
  return hasNone ? orNone(read) : read
}

/** Reads `1` for the top of a list, and what the other reads. */
function topOr(read: ReadValue<string>): ReadValue<string> {
  return (text) => (text === '1' ? text : read(text))
}

function strikable(known: KnownIds): ReadValue<string> {
  const incident = idOf(known.incidents, known.redirects)
  const source = idOf(known.sources, known.redirects)
  return (text) => incident(text) ?? source(text)
}

function comparable(known: KnownIds): ReadValue<string> {
  const group = oneOf(SOURCE_GROUPS)
  const source = idOf(known.sources, known.redirects)
  return (text) => group(text) ?? source(text)
}

/** Reads two different sides. */
function comparedBy(
  read: ReadValue<string>,
): (text: string) => readonly [string, string] | undefined {
  return (text) => {
    const [a, b, ...more] = words(text).map(read)
    return a === undefined || b === undefined || a === b || more.length > 0 ? undefined : [a, b]
  }
}

function parseVersion(text: string): string | undefined {
  return /^\d{1,4}(\.\d{1,4}){0,2}$/.test(text) ? text : undefined
}

function parseCount(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** Reads `33.3,44.4,9`: latitude, longitude, zoom. */
function parseCamera(text: string): MapCamera | undefined {
  const parts = text.split(',')
  if (parts.length !== 3 || parts.some((part) => !/^-?\d+(\.\d+)?$/.test(part))) return undefined
  const [lat = 0, lon = 0, zoom = 0] = parts.map((part) => +Number(part).toFixed(CAMERA_DIGITS) + 0)
  const fits = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 20
  return fits ? { lat, lon, zoom } : undefined
}
