import type { IncidentRecord } from '#data/schema-incident.ts'
import type { ActorRecord, ContextEventRecord, RelationRecord } from '#data/schema.ts'
import { faultsOf } from './fault.ts'
import type { Fault, FaultOf } from './fault.ts'
import type { FileName } from './files.ts'
import type { KnownIds, RecordReading } from './records.ts'

/** Every id that a record names exists, and possible duplicates name each other. */
export function referenceFaults({ records, ids }: RecordReading): readonly Fault[] {
  const duplicatesOf = new Map(
    records.incidents.map((incident) => [incident.id, incident.possibleDuplicateOf]),
  )
  return [
    ...records.incidents.flatMap((incident) => inIncident(incident, ids)),
    ...records.incidents.flatMap((incident) => duplicateFaults(incident, duplicatesOf)),
    ...records.actors.flatMap((actor) => inActor(actor, ids)),
    ...records.relations.flatMap((relation) => inRelation(relation, ids)),
    ...records['context-events'].flatMap((event) => inEvent(event, ids)),
  ]
}

type Check = (file: FileName, field: string, named: readonly string[]) => readonly Fault[]

function checker(fault: FaultOf, ids: KnownIds): Check {
  return (file, field, named) =>
    named
      .filter((id) => ids[file]?.has(id) === false)
      .map((id) => fault(field, id, `${file}.json has no such id; correct it or add the record`))
}

function inIncident(incident: IncidentRecord, ids: KnownIds): readonly Fault[] {
  const check = checker(faultsOf('incidents.json', incident.id), ids)
  const { preferred } = incident
  const inClaims = incident.claims.flatMap((claim, index) => [
    ...check('sources', `claims[${index}].sourceIds`, claim.sourceIds),
    ...(claim.field === 'place'
      ? check('places', `claims[${index}].value`, [`${claim.value}`])
      : []),
    ...(claim.field === 'claimed-by' || claim.field === 'attributed-to'
      ? check('actors', `claims[${index}].value`, [`${claim.value}`])
      : []),
  ])
  return [
    ...inClaims,
    ...check('places', 'preferred.placeId', preferred.placeId === null ? [] : [preferred.placeId]),
    ...check('actors', 'preferred.claimedBy', preferred.claimedBy),
    ...check('actors', 'preferred.attributedTo', preferred.attributedTo),
    ...check('incidents', 'possibleDuplicateOf', incident.possibleDuplicateOf),
  ]
}

function duplicateFaults(
  { id, possibleDuplicateOf }: IncidentRecord,
  duplicatesOf: ReadonlyMap<string, readonly string[]>,
): readonly Fault[] {
  const fault = faultsOf('incidents.json', id)
  return possibleDuplicateOf.flatMap((other) => {
    if (other === id) return [fault('possibleDuplicateOf', other, 'it names itself; remove it')]
    if (duplicatesOf.get(other)?.includes(id) !== false) return []
    const remedy = `that record does not name this one back; add "${id}" there`
    return [fault('possibleDuplicateOf', other, remedy)]
  })
}

function inActor(actor: ActorRecord, ids: KnownIds): readonly Fault[] {
  const check = checker(faultsOf('actors.json', actor.id), ids)
  return [
    ...check('sources', 'sourceIds', actor.sourceIds),
    ...actor.statements.flatMap((statement, index) =>
      check('sources', `statements[${index}].sourceIds`, statement.sourceIds),
    ),
  ]
}

function inRelation(relation: RelationRecord, ids: KnownIds): readonly Fault[] {
  const fault = faultsOf('relations.json', relation.id)
  const check = checker(fault, ids)
  const faults = [
    ...check('actors', 'subject', [relation.subject]),
    ...check('actors', 'objects', relation.objects),
    ...check('sources', 'sourceIds', relation.sourceIds),
  ]
  if (relation.relation !== 'believed-front-of') return faults
  if (!relation.collective) {
    faults.push(fault('collective', false, 'the sources name a set, so write true'))
  }
  if (relation.objects.length !== 3) {
    faults.push(fault('objects', relation.objects, 'the set has three factions; name all three'))
  }
  return faults
}

function inEvent(event: ContextEventRecord, ids: KnownIds): readonly Fault[] {
  const check = checker(faultsOf('context-events.json', event.id), ids)
  return [
    ...check('sources', 'sourceIds', event.sourceIds),
    ...check('actors', 'actorIds', event.actorIds),
    ...check('places', 'placeIds', event.placeIds),
    ...event.disputes.flatMap((dispute, index) =>
      dispute.versions.flatMap((version) =>
        check('sources', `disputes[${index}].versions`, version.sourceIds),
      ),
    ),
  ]
}
