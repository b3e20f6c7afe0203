import type { RelationRecord } from '#data/recordSchemas.ts'
import { faultsOf } from '#data/fault.ts'
import type { Fault } from '#data/fault.ts'
import type { RecordReading } from '#data/records.ts'

/** Possible duplicates name each other, and a front is believed to be of the set that the sources name. */
export function relationFaults({ records }: RecordReading): readonly Fault[] {
  const duplicatesOf = new Map(
    records.incidents.map((incident) => [incident.id, incident.possibleDuplicateOf]),
  )
  return [
    ...records.incidents.flatMap(({ id }) => duplicateFaults(id, duplicatesOf)),
    ...records.relations.flatMap(frontFaults),
  ]
}

function duplicateFaults(
  id: string,
  duplicatesOf: ReadonlyMap<string, readonly string[]>,
): readonly Fault[] {
  const fault = faultsOf('incidents.json', id)
  return (duplicatesOf.get(id) ?? []).flatMap((other) => {
    if (other === id) return [fault('possibleDuplicateOf', other, 'it names itself; remove it')]
    if (duplicatesOf.get(other)?.includes(id) !== false) return []
    const remedy = `that record does not name this one back; add "${id}" there`
    return [fault('possibleDuplicateOf', other, remedy)]
  })
}

function frontFaults({ id, relation, collective, objects }: RelationRecord): readonly Fault[] {
  if (relation !== 'believed-front-of') return []
  const fault = faultsOf('relations.json', id)
  const faults: Fault[] = []
  if (!collective) {
    faults.push(fault('collective', false, 'the sources name a set, so write true'))
  }
  if (objects.length !== 3) {
    faults.push(fault('objects', objects, 'the set has three factions; name all three'))
  }
  return faults
}
