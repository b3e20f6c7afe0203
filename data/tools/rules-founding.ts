import type { ClaimRecord, IncidentRecord } from '#data/incidentSchema.ts'
import type { EvidenceLevel } from '#domain/codes.ts'
import { faultsOf } from '#data/fault.ts'
import type { Fault } from '#data/fault.ts'
import type { RecordReading } from '#data/records.ts'

/** Dates of the original list per month, as printed in it; a date may have several records. */
const LIST_COUNTS = {
  convoy: { '2020-07': 1, '2020-08': 4, '2020-09': 9 },
  rocket: { '2020-07': 5, '2020-08': 10, '2020-09': 6 },
} as const

/** What comes from the original sources and what from other sources is told apart and counted right. */
export function foundingFaults({ records, ids, faults }: RecordReading): readonly Fault[] {
  // A record of the wrong shape is left out of the records, which would upset every count.
  const isWhole = (file: string) => !faults.some((fault) => fault.file === file)
  if (ids.sources === undefined || !isWhole('sources.json')) return []
  const founding = new Set(
    records.sources.filter((source) => source.foundingDocument).map((source) => source.id),
  )
  const isOutside = (id: string) => ids.sources?.has(id) === true && !founding.has(id)
  const isFounding = (id: string) => founding.has(id)
  return [
    ...records.incidents.flatMap((incident) => [
      ...claimFaults(incident, isOutside, isFounding),
      ...evidenceFaults(incident, isOutside),
      ...listRefFaults(incident),
    ]),
    ...(isWhole('incidents.json') ? listCountFaults(records.incidents) : []),
  ]
}

type IsSource = (sourceId: string) => boolean
type EvidenceRule = (incident: IncidentRecord, isOutside: IsSource) => string | undefined

function claimFaults(
  incident: IncidentRecord,
  isOutside: IsSource,
  isFounding: IsSource,
): readonly Fault[] {
  const fault = faultsOf('incidents.json', incident.id)
  return incident.claims.flatMap((claim, index) => {
    if (claim.status === 'stated' && claim.sourceIds.some(isOutside)) {
      const remedy = 'it is kept for original sources; write "reported" for other sources'
      return [fault(`claims[${index}].status`, claim.status, remedy)]
    }
    if (!incident.founding && claim.sourceIds.some(isFounding)) {
      const remedy = 'a record outside the original sources cites one; set founding or drop it'
      return [fault(`claims[${index}].sourceIds`, claim.sourceIds, remedy)]
    }
    return []
  })
}

function evidenceFaults(incident: IncidentRecord, isOutside: IsSource): readonly Fault[] {
  const fault = faultsOf('incidents.json', incident.id)
  const faults: Fault[] = []
  const problem = EVIDENCE_PROBLEMS[incident.evidence](incident, isOutside)
  if (problem !== undefined) faults.push(fault('evidence', incident.evidence, problem))
  const cited = new Set(incident.claims.flatMap((claim) => claim.sourceIds).filter(isOutside))
  if (cited.size !== incident.outsideSourceCount) {
    const remedy = `the claims cite ${cited.size} other sources; write that`
    faults.push(fault('outsideSourceCount', incident.outsideSourceCount, remedy))
  }
  return faults
}

/** What speaks against each level of evidence, if anything. */
const EVIDENCE_PROBLEMS = {
  'outside-report': ({ founding }) =>
    founding ? 'the record is in an original source; write another level' : undefined,
  'founding-only': ({ founding }) =>
    founding ? undefined : 'the record is in no original source; write outside-report',
  corroborated: ({ founding, claims }, isOutside) => {
    if (!founding) return 'only a founding record is corroborated; write outside-report'
    const isStrong = (claim: ClaimRecord) => !claim.weak && claim.sourceIds.some(isOutside)
    return claims.some(isStrong) ? undefined : 'no claim of another source is more than weak'
  },
  contested: () => undefined,
} as const satisfies Record<EvidenceLevel, EvidenceRule>

function listRefFaults(incident: IncidentRecord): readonly Fault[] {
  if (incident.listRef === null) return []
  const fault = faultsOf('incidents.json', incident.id)
  const expected = `${incident.type === 'rocket' ? 'rocket' : 'convoy'}:${incident.date}`
  if (incident.listRef !== expected) {
    return [fault('listRef', incident.listRef, `type and date of the record give "${expected}"`)]
  }
  if (incident.founding) return []
  return [fault('founding', false, 'the record is on the original list; write true')]
}

function listCountFaults(incidents: readonly IncidentRecord[]): readonly Fault[] {
  const refs = [...new Set(incidents.map((incident) => incident.listRef))]
  return Object.entries(LIST_COUNTS).flatMap(([kind, months]) =>
    Object.entries(months).flatMap(([month, expected]) => {
      const found = refs.filter((ref) => ref?.startsWith(`${kind}:${month}`)).length
      if (found === expected) return []
      const remedy = `the original list has ${expected} ${kind} dates in ${month}; mend listRef`
      return [faultsOf('incidents.json', '')(`listRef ${kind}:${month}`, found, remedy)]
    }),
  )
}
