import { faultsOf } from './fault.ts'
import type { Fault, FaultOf } from './fault.ts'
import type { FileName, KnownIds, RecordReading } from './records.ts'
import type { IncidentRecord } from './incidentSchema.ts'
import type { ActorRecord, ContextEventRecord, RelationRecord } from './recordSchemas.ts'

/** Every id that a record names belongs to a record; ids in a file that was not read may exist. */
export function referenceFaults({ records, ids }: RecordReading): readonly Fault[] {
  return [
    ...records.incidents.flatMap((incident) => inIncident(incident, ids)),
    ...records.actors.flatMap((actor) => inActor(actor, ids)),
    ...records.relations.flatMap((relation) => inRelation(relation, ids)),
    ...records['context-events'].flatMap((event) => inEvent(event, ids)),
    ...records['outside-counts'].flatMap(({ id, sourceIds }) =>
      checker(faultsOf('outside-counts.json', id), ids)('sources', 'sourceIds', sourceIds),
    ),
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
  const check = checker(faultsOf('relations.json', relation.id), ids)
  return [
    ...check('actors', 'subject', [relation.subject]),
    ...check('actors', 'objects', relation.objects),
    ...check('sources', 'sourceIds', relation.sourceIds),
  ]
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
