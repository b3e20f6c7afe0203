import { ACTOR_KINDS } from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'

import { isFullScope, FULL_SCOPE, type InclusionScope } from './inclusionScope.ts'
import { EMPTY_FILTER, isEmptyFilter, type Filter } from './filter.ts'

export const SORT_KEYS = [
  'date',
  '-date',
  'place',
  'type',
  'evidence',
  'killed',
  'injured',
] as const
export type SortKey = (typeof SORT_KEYS)[number]

/** What stands side by side below the chart: the months, or the attack types. */
export const SIDES = ['month', 'type'] as const
export type Side = (typeof SIDES)[number]

/** How a reader steps through time: a day or a week at a time, or all days so far. */
export const PLAY_MODES = ['day', 'week', 'sum'] as const
export type PlayMode = (typeof PLAY_MODES)[number]

/** What incidents are ranked by in a list that stands alone. */
export const RANKS = ['place', 'admin1', 'target', 'weekday', 'actor', 'week', 'evidence'] as const
export type RankBy = (typeof RANKS)[number]

/** What is counted there: incidents, or the deaths that reports give. */
export const RANK_MEASURES = ['incidents', 'killed'] as const
export type RankMeasure = (typeof RANK_MEASURES)[number]

/** What an actor must have, beside its kind, for its card to be shown. */
export const CARD_FILTERS = ['incidents', 'statements', ...ACTOR_KINDS] as const
export type CardFilter = (typeof CARD_FILTERS)[number]

/** The tabs of a phone, in order. */
export const TABS = ['map', 'calendar', 'compare', 'list', 'actors'] as const
/** What a link can show first on a phone: a tab, or the chart, which stands below the calendar. */
export const TAB_TARGETS = [...TABS, 'rhythm'] as const
export type TabTarget = (typeof TAB_TARGETS)[number]

/** Centre in degrees (WGS 84) and zoom level of a map that the reader moved. */
export interface MapCamera {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

/** The side of a comparison of sources that stands for all other sources, or for the original ones. */
export const SOURCE_GROUPS = ['founding', 'outside'] as const

/** A step of a story, by the id of the story and from 1 on. */
export interface StoryPlace {
  readonly id: string
  readonly step: number
}

/** The views that another page can have in a frame. */
export const EMBED_PARTS = ['map', 'calendar', 'rhythm', 'actors', 'list', 'summary'] as const
export type EmbedPart = (typeof EMBED_PARTS)[number]

export const EMBED_THEMES = ['light', 'dark'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

/** One view alone, in a frame on another page. */
export interface Embed {
  readonly part: EmbedPart
  /** Colours of the frame; those of the system when left open. */
  readonly theme: EmbedTheme | undefined
}

/** What a link was made from. */
export interface LinkOrigin {
  /** Version of the data. */
  readonly version: string
  /** Incidents that the view showed. */
  readonly count: number
}

/** All that a link holds: what counts, the filter, and how the page stands. */
export interface ViewState {
  readonly scope: InclusionScope
  readonly filter: Filter
  /** Incident opened, by id. */
  readonly incident: string | undefined
  /** Actor whose page is open, by id. */
  readonly actorPage: string | undefined
  /** Whether "About the data" is open. */
  readonly about: boolean
  /** Whether the list of key events is open: `1` from its top, or at an event, by id. */
  readonly events: string | undefined
  /** Two sources (by id) or groups of sources set against each other. */
  readonly compare: readonly [string, string] | undefined
  readonly sort: SortKey
  /** Days or weeks on the chart. */
  readonly by: 'day' | 'week'
  readonly side: Side
  /** Set while the reader steps through time; the dates of the filter are where. */
  readonly play: PlayMode | undefined
  /** The ranked list that stands alone over the full width. */
  readonly rank: RankBy | undefined
  readonly measure: RankMeasure
  readonly cards: readonly CardFilter[]
  /** The view shown on a phone. */
  readonly tab: TabTarget
  readonly map: MapCamera | undefined
  /** The language that the link asks for; `undefined` leaves it to the reader's device. */
  readonly lang: Lang | undefined
  /** What the link says that it was made from; no act on the page keeps it. */
  readonly shared: LinkOrigin | undefined
  /** Set where the page stands in a frame. */
  readonly embed: Embed | undefined
  /** The step that the reader is shown. */
  readonly story: StoryPlace | undefined
  /** What the view is compared with. */
  readonly versus: Subset | undefined
}

/** What a view counts and filters: one side of a comparison. */
export type Subset = Pick<ViewState, 'scope' | 'filter'>

export const DEFAULT_VIEW: ViewState = {
  scope: FULL_SCOPE,
  filter: EMPTY_FILTER,
  incident: undefined,
  actorPage: undefined,
  about: false,
  events: undefined,
  compare: undefined,
  sort: 'date',
  by: 'day',
  side: 'month',
  play: undefined,
  rank: undefined,
  measure: 'incidents',
  cards: [],
  tab: 'map',
  map: undefined,
  lang: undefined,
  shared: undefined,
  embed: undefined,
  story: undefined,
  versus: undefined,
}

/** A side of a comparison with everything counted and nothing filtered. */
export const EVERYTHING: Subset = { scope: FULL_SCOPE, filter: EMPTY_FILTER }

/** Whether a view shows every incident in the data. */
export function isUnfiltered({ scope, filter }: Subset): boolean {
  return isFullScope(scope) && isEmptyFilter(filter)
}

/** The view with everything counted and nothing filtered. */
export function unfiltered(view: ViewState): ViewState {
  return { ...view, ...EVERYTHING, play: undefined }
}

/** The view with what another counts and filters. */
export function filteredLike(view: ViewState, { scope, filter }: Subset): ViewState {
  return { ...view, scope, filter }
}

/** The view with nothing open: incident, actor page, comparison, key events and "About" stand in one place. */
export function withoutPanel(view: ViewState): ViewState {
  return {
    ...view,
    incident: undefined,
    actorPage: undefined,
    events: undefined,
    compare: undefined,
    about: false,
  }
}

/** The tab that a phone shows: a ranked list that stands alone leads to its own. */
export function tabOf({ rank, tab }: ViewState): TabTarget {
  return rank === undefined ? tab : 'compare'
}

/** Whether anything is open beside the page. */
export function hasPanel({ incident, actorPage, events, compare, about }: ViewState): boolean {
  return about || [incident, actorPage, events, compare].some((open) => open !== undefined)
}
