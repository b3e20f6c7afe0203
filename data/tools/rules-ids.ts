import type { MetaRecord } from '#data/recordSchemas.ts'
import { faultsOf } from '#data/fault.ts'
import type { Fault } from '#data/fault.ts'
import { FILE_NAMES } from '#data/records.ts'
import type { KnownIds, RecordReading } from '#data/records.ts'

/** Ids are given once, retired ones point to a living one, and the change log tells of this version. */
export function idFaults({ records, ids }: RecordReading): readonly Fault[] {
  const twice = FILE_NAMES.flatMap((name) => {
    if (name === 'meta') return []
    return repeated(records[name].map((record) => record.id)).map((id) =>
      faultsOf(`${name}.json`, id)('id', id, 'two records have it; give one of them another id'),
    )
  })
  return [...twice, ...records.meta.flatMap((meta) => metaFaults(meta, ids))]
}

/** The values that stand in a list more than once, each named once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

function metaFaults(meta: MetaRecord, ids: KnownIds): readonly Fault[] {
  const fault = faultsOf('meta.json', '')
  const faults = Object.entries(meta.redirects).flatMap(([retired, heir]) => {
    const field = `redirects.${retired}`
    if (ids.incidents?.has(retired)) {
      return [fault(field, heir, 'the retired id is still in use; remove the redirect')]
    }
    if (ids.incidents?.has(heir) === false) {
      return [fault(field, heir, 'no incident has that id; name the one that took its place')]
    }
    return []
  })
  faults.push(...meta.changes.flatMap((change, index) => changeFaults(change, index, meta, ids)))
  if (meta.changes.some((change) => change.version === meta.version)) return faults
  const remedy = 'add a line for this version to "changes"'
  return [...faults, fault('version', meta.version, remedy)]
}

/** The records that a change names are in the data or retired, and each is named once. */
function changeFaults(
  { records, links }: MetaRecord['changes'][number],
  index: number,
  { redirects }: MetaRecord,
  ids: KnownIds,
): readonly Fault[] {
  const fault = faultsOf('meta.json', '')
  const known = FILE_NAMES.flatMap((name) => (name === 'meta' ? [] : [ids[name]]))
  // A file that could not be read may hold any id.
  const isKnown = (id: string): boolean =>
    Object.hasOwn(redirects, id) || known.some((some) => some === undefined || some.has(id))
  const named = records.map(({ id }) => id)
  const twice = 'it is named twice; join the two'
  return [
    ...named
      .filter((id) => !isKnown(id))
      .map((id) =>
        fault(`changes[${index}].records`, id, 'no record has that id and none was retired'),
      ),
    ...repeated(named).map((id) => fault(`changes[${index}].records`, id, twice)),
    ...repeated(links.map(({ link }) => link)).map((link) =>
      fault(`changes[${index}].links`, link, twice),
    ),
  ]
}
