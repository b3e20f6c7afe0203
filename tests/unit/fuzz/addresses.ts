import fc from 'fast-check'

import { ATTACK_TYPES, EVIDENCE_LEVELS, HARMS, ROLES, TARGET_KINDS } from '#domain/codes.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import {
  CARD_FILTERS,
  EMBED_PARTS,
  PLAY_MODES,
  RANK_MEASURES,
  RANKS,
  SIDES,
  SORT_KEYS,
  TAB_TARGETS,
} from '#state/viewState.ts'
import { PARAMS, SUBSET_PARAMS, versusParam, type Param, type SubsetParam } from '#state/params.ts'

import { HOSTILE_TEXTS } from '../../hostile.ts'
import links from '../../links/links.json' with { type: 'json' }
import { REAL_IDS } from '../views.ts'

const { places, actors, incidents, sources, events } = REAL_IDS
const PANELS = [incidents[0] ?? '', incidents[40] ?? '', sources[3] ?? '']

/** Values that each parameter of filter and counting knows, and some at the edge of what it knows. */
const SUBSET_VALUES: Readonly<Record<SubsetParam, readonly string[]>> = {
  month: ['2020-07', '2020-08', '2020-09', '2019-12', '0020-08', '9999-12', '2020-13'],
  from: ['2020-07-23', '2020-08-03', '2020-09-30', '0000-01-01', '2020-02-31'],
  to: ['2020-07-22', '2020-08-18', '2020-10-01', '9999-12-31', '2021-02-29'],
  type: ATTACK_TYPES,
  target: [...TARGET_KINDS, 'none'],
  place: [...places, 'none'],
  admin1: [...GOVERNORATES.map(({ slug }) => slug), 'none'],
  actor: [...actors, 'none'],
  role: ROLES,
  evidence: EVIDENCE_LEVELS,
  harm: [...HARMS, 'none'],
  q: ['taji', 'convoy bomb', 'بغداد', 'البصرة', 'al-', ' ', '%', '🎯'.repeat(120)],
  sources: ['founding', 'all'],
  duplicates: ['once', 'all'],
  without: PANELS,
}

/** The same for each parameter. */
export const VALUES: Readonly<Record<Param, readonly string[]>> = {
  ...SUBSET_VALUES,
  incident: incidents,
  'actor-page': actors,
  about: ['1', '0'],
  events: [...events, '1', '0'],
  compare: ['founding,outside', `outside,${sources[0]}`, 'founding,founding', 'outside'],
  sort: SORT_KEYS,
  by: ['day', 'week'],
  side: SIDES,
  play: PLAY_MODES,
  break: RANKS,
  of: RANK_MEASURES,
  cards: CARD_FILTERS,
  tab: TAB_TARGETS,
  map: ['33.3,44.4,9', '0.0000001,-0,0', '90,44,9', '33,44', '33.123456789012345678,44,9.5'],
  data: ['1.0', '0.9', '1.2.3', 'x'],
  n: ['0', '66', '007', '-1', '999999999'],
  embed: ['1', '0'],
  view: [...EMBED_PARTS, 'toaster'],
  theme: ['light', 'dark', 'sepia'],
  story: ['campaign', 'saga'],
  step: ['1', '5', '8', '9', '0', 'x'],
  lang: ['en', 'ar', 'fr'],
  vs: ['all', '1'],
  ...(Object.fromEntries(
    SUBSET_PARAMS.map((param) => [versusParam(param), SUBSET_VALUES[param]]),
  ) as Record<`vs.${SubsetParam}`, readonly string[]>),
}

const anyParam = fc.constantFrom(...PARAMS)
const anyKnown = anyParam.chain((param) => fc.constantFrom(...VALUES[param]))
const anyJunk = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(',', '!', '-', '1', 'a', '%', '+', '&', '=') }),
)

function valueOf(param: Param): fc.Arbitrary<string> {
  const own = fc.constantFrom(...VALUES[param])
  const signed = fc.tuple(fc.constantFrom('', '', '!', '!!'), own).map((parts) => parts.join(''))
  const listed = fc.array(fc.oneof({ weight: 9, arbitrary: signed }, anyJunk), { maxLength: 4 })
  return fc.oneof(
    { weight: 5, arbitrary: own },
    { weight: 4, arbitrary: listed.map((values) => values.join(',')) },
    { weight: 1, arbitrary: fc.oneof(anyKnown, anyJunk) },
  )
}

const ourPair = anyParam.chain((param) => valueOf(param).map((value) => [param, value]))
const strangePair = fc.tuple(
  fc.constantFrom('__proto__', 'constructor', 'Type', 'utm_source', '', 'q[]'),
  anyJunk,
)

/** Addresses made of parameters and values, ours and others, some twice. */
const made = fc
  .array(fc.oneof({ weight: 12, arbitrary: ourPair }, { weight: 1, arbitrary: strangePair }), {
    maxLength: 6,
  })
  .map((pairs) => `?${new URLSearchParams(pairs as [string, string][])}`)

/** Links that are known to work, with some of their letters changed, taken out or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...links.links.map(({ link }) => link)),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.oneof(anyKnown, anyJunk)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([link, changes]) => changes.reduce(changed, link))

function changed(text: string, [place, width, put]: readonly [number, number, string]): string {
  const at = place % (text.length + 1)
  return text.slice(0, at) + put + text.slice(at + width)
}

/** Any query that could stand in an address: made from the table of parameters, a known link mutated, or noise. */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: made },
  { weight: 3, arbitrary: mutated },
  { weight: 1, arbitrary: anyJunk.map((text) => `?${text}`) },
)
