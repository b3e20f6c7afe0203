import type { Columns } from '#data/columns.ts'
import { isEmptySelection, isFiltered, type Filter } from '#state/filter.ts'

import { lookUp, type CodeGroup, type Codes, type Index } from './crossfilterCodes.ts'
import type { Answer } from './engine.ts'

const CLAIMED = 1
const BLAMED = 2
const EITHER = 3

interface ActorFacet {
  readonly narrow: (filter: Filter, previous: Filter) => void
  readonly counts: () => Pick<Answer['counts'], 'actor' | 'claimed' | 'blamed'>
}

/**
 * The ties of a row as one array dimension of `code << 2 | roles`. Code 0 stands once a row with all
 * roles that the row has, so that rows with nobody in a role can be picked and counted too.
 */
export function actorFacet(index: Index, columns: Columns): ActorFacet {
  const size = columns.actor.values.length
  const dimension: Codes = index.dimension<number>((row) => tieKeys(columns, row), true)
  const group: CodeGroup = dimension.group()
  const narrow = (filter: Filter, previous: Filter): void => {
    if (filter.actor === previous.actor && filter.role === previous.role) return
    const asked = rolesAsked(filter)
    const range = asRange(columns, filter, asked)
    if (!isFiltered(filter, 'actor')) dimension.filterAll()
    else if (range !== undefined) dimension.filterRange([...range])
    else dimension.filterFunction(lookUp(size << 2, (key) => passes(columns, filter, asked, key)))
  }
  return { narrow, counts: () => foldTies(group, size) }
}

function tieKeys({ actor }: Columns, row: number): number[] {
  let seen = 0
  const keys: number[] = []
  for (let at = actor.offsets[row] ?? 0; at < (actor.offsets[row + 1] ?? 0); at++) {
    const roles = actor.roles[at] ?? 0
    seen |= roles
    keys.push(((actor.codes[at] ?? 0) << 2) | roles)
  }
  return [seen, ...keys]
}

/** An array dimension passes a row when any of its keys passes: it cannot say that no key may. */
function rolesAsked({ actor, role }: Filter): number {
  if (actor.exclude.length + role.exclude.length > 0) {
    throw new RangeError('crossfilter2 has no exclusion on an array dimension')
  }
  if (role.include.length === 0) return EITHER
  return (
    (role.include.includes('claimed') ? CLAIMED : 0) |
    (role.include.includes('blamed') ? BLAMED : 0)
  )
}

/** One actor in either role, or blamed, is a run of keys. */
function asRange(
  columns: Columns,
  { actor }: Filter,
  asked: number,
): readonly [number, number] | undefined {
  const [only, ...others] = actor.include
  if (only === undefined || others.length > 0 || asked === CLAIMED) return undefined
  const code = columns.actor.values.indexOf(only)
  if (code === 0) return undefined
  return [(code << 2) | (asked === EITHER ? 1 : BLAMED), (code + 1) << 2]
}

function passes(
  { actor: { values } }: Columns,
  { actor }: Filter,
  asked: number,
  key: number,
): boolean {
  const code = key >> 2
  const tied = (key & asked) !== 0
  if (isEmptySelection(actor)) return code > 0 && tied
  return actor.include.includes(values[code] ?? '') && (code === 0 ? !tied : tied)
}

function foldTies(group: CodeGroup, size: number): ReturnType<ActorFacet['counts']> {
  const either = new Uint32Array(size)
  const claimed = new Uint32Array(size)
  const blamed = new Uint32Array(size)
  for (const { key, value } of group.all()) {
    const code = key >> 2
    const wanted = code > 0
    if (((key & EITHER) !== 0) === wanted) add(either, code, value)
    if (((key & CLAIMED) !== 0) === wanted) add(claimed, code, value)
    if (((key & BLAMED) !== 0) === wanted) add(blamed, code, value)
  }
  return { actor: either, claimed, blamed }
}

function add(counts: Uint32Array, code: number, rows: number): void {
  counts[code] = (counts[code] ?? 0) + rows
}
