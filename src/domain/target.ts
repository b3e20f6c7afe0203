import type { AttackType, PlaceKind, TargetKind } from './codes.ts'

/** What a kind of target can be inferred from where no report names it. */
export type InferredFrom = 'type' | 'place'

const OF_TYPE: Readonly<Partial<Record<AttackType, TargetKind>>> = {
  'ied-convoy': 'logistics-convoy',
  'ied-diplomatic': 'diplomatic-convoy',
}

const OF_PLACE: Readonly<Partial<Record<PlaceKind, TargetKind>>> = {
  airport: 'airport',
  base: 'military-base',
  compound: 'diplomatic-mission',
}

/** Whether a kind of target follows from the type of attack or from the kind of place, and from which. */
export function inferredFrom(
  target: TargetKind,
  type: AttackType,
  place: PlaceKind | undefined,
): InferredFrom | undefined {
  if (OF_TYPE[type] === target) return 'type'
  return place !== undefined && OF_PLACE[place] === target ? 'place' : undefined
}
