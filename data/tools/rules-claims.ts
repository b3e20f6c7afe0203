import { isCollective } from '#domain/blame.ts'
import { TARGET_KINDS } from '#domain/codes.ts'
import { parseDay } from '#domain/day.ts'
import { placeMatchOf } from '#domain/placeMatch.ts'
import { inferredFrom } from '#domain/target.ts'
import type { PlaceRecord } from '#data/recordSchemas.ts'
import type { ClaimRecord, IncidentRecord } from '#data/incidentSchema.ts'
import { faultsOf } from '#data/fault.ts'
import type { Fault } from '#data/fault.ts'
import type { RecordReading } from '#data/records.ts'
import { repeated } from './rules-ids.ts'

/** Claims hold what their field needs, and each preferred value stands on a claim. */
export function claimFaults({ records }: RecordReading): readonly Fault[] {
  const places = new Map(records.places.map((place) => [place.id, place]))
  return records.incidents.flatMap((incident) => [
    ...incident.claims.flatMap((claim, index) => valueFaults(incident, claim, index)),
    ...preferredDateFaults(incident),
    ...preferredTargetFaults(incident, places),
    ...preferredPlaceFaults(incident),
    ...preferredTollFaults(incident),
    ...preferredActorFaults(incident),
  ])
}

function valueFaults(
  incident: IncidentRecord,
  claim: ClaimRecord,
  index: number,
): readonly Fault[] {
  const fault = faultsOf('incidents.json', incident.id)
  const faults: Fault[] = []
  const problem = valueProblem(claim)
  if (problem !== undefined) faults.push(fault(`claims[${index}].value`, claim.value, problem))
  if (claim.dayOffset === null && !claim.weak) {
    const remedy = 'a report with no day, or more than a day off, is weak; write true'
    faults.push(fault(`claims[${index}].weak`, claim.weak, remedy))
  }
  return [
    ...faults,
    ...repeated(claim.sourceIds).map((id) =>
      fault(`claims[${index}].sourceIds`, id, 'it stands there twice; remove one'),
    ),
  ]
}

function valueProblem({ field, value }: ClaimRecord): string | undefined {
  const isToll = field === 'killed' || field === 'injured'
  if (isToll) return typeof value === 'number' ? undefined : 'write a whole number'
  if (typeof value === 'number') return 'write text, as only killed and injured are numbers'
  if (field === 'date' && parseDay(value) === undefined) return 'write a real day as YYYY-MM-DD'
  return undefined
}

function preferredDateFaults(incident: IncidentRecord): readonly Fault[] {
  const { id, date } = incident
  if (supporting(incident, 'date', date).length > 0) return []
  return [faultsOf('incidents.json', id)('date', date, UNSUPPORTED)]
}

/** A kind of target is claimed, read from the words of a claim, or follows from the type or the place. */
function preferredTargetFaults(
  incident: IncidentRecord,
  places: ReadonlyMap<string, PlaceRecord>,
): readonly Fault[] {
  const { id, type, targetKind, preferred, claims } = incident
  if (targetKind === 'not-reported' || supporting(incident, 'target', targetKind).length > 0) {
    return []
  }
  const isInWords = claims.some(({ field, value }) => field === 'target' && !isTargetCode(value))
  const place = places.get(preferred.placeId ?? '')
  // A place that could not be read may imply any kind.
  const isUnread = preferred.placeId !== null && place === undefined
  const inferred = inferredFrom(targetKind, type, place?.kind)
  if (isInWords || isUnread || inferred !== undefined) return []
  const remedy = 'no claim says so and neither type nor place implies it; add the claim'
  return [faultsOf('incidents.json', id)('targetKind', targetKind, remedy)]
}

function isTargetCode(value: ClaimRecord['value']): boolean {
  return value === 'not-reported' || TARGET_KINDS.some((kind) => kind === value)
}

function preferredPlaceFaults(incident: IncidentRecord): readonly Fault[] {
  const { placeId, placeMatch, wherePrec } = incident.preferred
  const fault = faultsOf('incidents.json', incident.id)
  if (placeId === null) {
    return [
      ...(wherePrec === 6
        ? []
        : [fault('preferred.wherePrec', wherePrec, 'with no place it is 6, country only')]),
      ...(placeMatch === 'none'
        ? []
        : [fault('preferred.placeMatch', placeMatch, 'with no place it is "none"')]),
    ]
  }
  const claims = supporting(incident, 'place', placeId)
  if (claims.length === 0) return [fault('preferred.placeId', placeId, UNSUPPORTED)]
  const expected = placeMatchOf(claims)
  if (placeMatch === expected) return []
  const remedy = `the best claim of that place makes it "${expected}"; write that or mend the claims`
  return [fault('preferred.placeMatch', placeMatch, remedy)]
}

const UNSUPPORTED = 'no claim that is not denied says so; correct it or add the claim'

function supporting(
  incident: IncidentRecord,
  field: ClaimRecord['field'],
  value: string | number,
): readonly ClaimRecord[] {
  return incident.claims.filter(
    (claim) => claim.field === field && claim.value === value && claim.status !== 'denied',
  )
}

function preferredTollFaults(incident: IncidentRecord): readonly Fault[] {
  const fault = faultsOf('incidents.json', incident.id)
  return (['killed', 'injured'] as const).flatMap((field) => {
    const value = incident.preferred[field]
    if (value === null || supporting(incident, field, value).length > 0) return []
    return [fault(`preferred.${field}`, value, UNSUPPORTED)]
  })
}

function preferredActorFaults(incident: IncidentRecord): readonly Fault[] {
  const { claimedBy, attributedTo } = incident.preferred
  const claims = incident.claims.filter((claim) => !claim.weak && !isCollective(claim))
  const claimants = claims.filter((c) => c.field === 'claimed-by' && c.status !== 'denied')
  const blamed = claims.filter(
    (c) => c.field === 'attributed-to' && (c.status === 'stated' || c.status === 'reported'),
  )
  return [
    ...setFaults(incident, 'claimedBy', claimedBy, claimants),
    ...setFaults(incident, 'attributedTo', attributedTo, blamed),
  ]
}

function setFaults(
  incident: IncidentRecord,
  field: 'claimedBy' | 'attributedTo',
  actual: readonly string[],
  claims: readonly ClaimRecord[],
): readonly Fault[] {
  const expected = [...new Set(claims.map((claim) => String(claim.value)))].toSorted()
  if (expected.join() === actual.toSorted().join()) return []
  const remedy = `the claims that count give ${JSON.stringify(expected)}; write that or mend the claims`
  return [faultsOf('incidents.json', incident.id)(`preferred.${field}`, actual, remedy)]
}
