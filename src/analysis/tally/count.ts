import type { ActorColumn, Columns } from '#data/columns.ts'

import { FACET_BIT, type Counts, type FacetCounts } from './tally.ts'

/** Rows by `code << 2 | roles` of each of their ties; code 0 counts a row once, by all roles it has. */
type TieCounts = Uint32Array

/** Every facet but one: a row that fails none of them counts for that one. */
const BUT_DAY = ~FACET_BIT.day
const BUT_TYPE = ~FACET_BIT.type
const BUT_TARGET = ~FACET_BIT.target
const BUT_PLACE = ~FACET_BIT.place
const BUT_ADMIN1 = ~FACET_BIT.admin1
const BUT_EVIDENCE = ~FACET_BIT.evidence
const BUT_ACTOR = ~FACET_BIT.actor

/**
 * Counts each row for every facet when it fails nothing, and for one facet when it fails that one alone.
 * Columns and counts are held in variables of their own because V8 does not lift them out of the loop.
 */
export function countRows(columns: Columns, fails: Uint8Array): FacetCounts {
  const { days, type, target, place, admin1, evidence, actor } = columns
  const types = type.codes
  const targets = target.codes
  const places = place.codes
  const admins = admin1.codes
  const evidences = evidence.codes
  const byDay = new Uint32Array(columns.dayCount)
  const byType = new Uint32Array(type.values.length)
  const byTarget = new Uint32Array(target.values.length)
  const byPlace = new Uint32Array(place.values.length)
  const byAdmin1 = new Uint32Array(admin1.values.length)
  const byEvidence = new Uint32Array(evidence.values.length)
  const byTie = new Uint32Array(actor.values.length << 2)
  for (let row = 0; row < fails.length; row++) {
    const bits = fails[row] ?? 0
    if ((bits & (bits - 1)) !== 0) continue
    if ((bits & BUT_DAY) === 0) bump(byDay, days[row])
    if ((bits & BUT_TYPE) === 0) bump(byType, types[row])
    if ((bits & BUT_TARGET) === 0) bump(byTarget, targets[row])
    if ((bits & BUT_PLACE) === 0) bump(byPlace, places[row])
    if ((bits & BUT_ADMIN1) === 0) bump(byAdmin1, admins[row])
    if ((bits & BUT_EVIDENCE) === 0) bump(byEvidence, evidences[row])
    if ((bits & BUT_ACTOR) === 0) bumpTies(byTie, actor, row)
  }
  return {
    day: byDay,
    type: byType,
    target: byTarget,
    place: byPlace,
    admin1: byAdmin1,
    evidence: byEvidence,
    actor: byRole(byTie),
  }
}

function bump(counts: Counts, code = 0): void {
  counts[code] = (counts[code] ?? 0) + 1
}

function bumpTies(counts: TieCounts, { offsets, codes, roles }: ActorColumn, row: number): void {
  const end = offsets[row + 1] ?? 0
  let seen = 0
  for (let at = offsets[row] ?? 0; at < end; at++) {
    const tied = roles[at] ?? 0
    seen |= tied
    bump(counts, ((codes[at] ?? 0) << 2) | tied)
  }
  bump(counts, seen)
}

function byRole(ties: TieCounts): FacetCounts['actor'] {
  const actors = ties.length >> 2
  const either = new Uint32Array(actors)
  const claimed = new Uint32Array(actors)
  const blamed = new Uint32Array(actors)
  for (let code = 0; code < actors; code++) {
    const [neither = 0, onlyClaimed = 0, onlyBlamed = 0, both = 0] = ties.subarray(code << 2)
    const nobody = code === 0
    either[code] = nobody ? neither : onlyClaimed + onlyBlamed + both
    claimed[code] = nobody ? neither + onlyBlamed : onlyClaimed + both
    blamed[code] = nobody ? neither + onlyClaimed : onlyBlamed + both
  }
  return { either, claimed, blamed }
}
