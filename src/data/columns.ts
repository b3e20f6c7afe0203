import { ATTACK_TYPES, EVIDENCE_LEVELS, TARGET_KINDS } from '#domain/codes.ts'
import type { Dataset, Incident } from '#domain/dataset.ts'
import { lengthInDays } from '#domain/day.ts'
import type { Day } from '#domain/day.ts'
import { GOVERNORATES } from '#domain/governorate.ts'

/** One dictionary-encoded facet: row r holds `values[codes[r]]`; code 0 is "not reported". */
export interface Column {
  readonly values: readonly string[]
  readonly codes: Uint8Array | Uint16Array
}

/** Actors of row r: entries `offsets[r]` up to `offsets[r + 1]`; `roles` has bit 1 for claimed, bit 2 for blamed. */
export interface ActorColumn {
  readonly values: readonly string[]
  readonly offsets: Uint32Array
  readonly codes: Uint16Array
  readonly roles: Uint8Array
}

/** The dataset as typed arrays, one entry a row. */
export interface Columns {
  readonly rows: number
  /** Days count from this one. */
  readonly firstDay: Day
  readonly dayCount: number
  /** Days since `firstDay`. */
  readonly days: Uint16Array
  readonly type: Column
  readonly target: Column
  readonly place: Column
  readonly admin1: Column
  readonly evidence: Column
  readonly actor: ActorColumn
}

const CLAIMED = 1
const BLAMED = 2
const NOT_REPORTED = 'none'

/** The dataset as columns: row r is `dataset.incidents[r]`, and each value list is in a fixed order. */
export function columnsOf(dataset: Dataset): Columns {
  const { incidents, meta, places } = dataset
  const placeOf = (incident: Incident) => places.get(incident.placeId ?? '')
  const slugs = GOVERNORATES.map((governorate) => governorate.slug)
  return {
    rows: incidents.length,
    firstDay: meta.coverage.from,
    dayCount: lengthInDays(meta.coverage),
    days: Uint16Array.from(incidents, (incident) => incident.date - meta.coverage.from),
    type: encode(ATTACK_TYPES, incidents, (incident) => incident.type),
    target: encode(TARGET_KINDS, incidents, (incident) => incident.target),
    place: encode([...places.keys()], incidents, (incident) => placeOf(incident)?.id),
    admin1: encode(slugs, incidents, (incident) => placeOf(incident)?.admin1),
    evidence: encode(EVIDENCE_LEVELS, incidents, (incident) => incident.evidence),
    actor: encodeActors([...dataset.actors.keys()], incidents),
  }
}

function encode(
  list: readonly string[],
  incidents: readonly Incident[],
  valueOf: (incident: Incident) => string | null | undefined,
): Column {
  const values = [NOT_REPORTED, ...list]
  const codeOf = codesOf(values)
  const codes = Uint16Array.from(incidents, (incident) => codeOf.get(valueOf(incident) ?? '') ?? 0)
  return { values, codes }
}

function encodeActors(list: readonly string[], incidents: readonly Incident[]): ActorColumn {
  const values = [NOT_REPORTED, ...list]
  const codeOf = codesOf(values)
  const entries = incidents.map((incident) => [...rolesOf(incident)])
  const offsets = new Uint32Array(incidents.length + 1)
  entries.forEach((entry, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + entry.length
  })
  return {
    values,
    offsets,
    codes: Uint16Array.from(entries.flat(), ([actorId]) => codeOf.get(actorId) ?? 0),
    roles: Uint8Array.from(entries.flat(), ([, roles]) => roles),
  }
}

function rolesOf(incident: Incident): ReadonlyMap<string, number> {
  const roles = new Map<string, number>()
  const add = (actorId: string, role: number) => {
    roles.set(actorId, (roles.get(actorId) ?? 0) | role)
  }
  for (const actorId of incident.claimedBy) add(actorId, CLAIMED)
  for (const blame of incident.blamed) add(blame.actorId, BLAMED)
  return roles
}

function codesOf(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, code) => [value, code]))
}
