import type * as z from 'zod/mini'
import { describeIssue } from '#data/issues.ts'
import { recordSchemas } from '#data/schema.ts'
import type { Fault } from './fault.ts'
import type { FileName, RawFiles } from './files.ts'

/** The records of each file that have the right shape; `meta` holds one or none. */
export type Records = {
  readonly [F in FileName]: readonly z.output<(typeof recordSchemas)[F]>[]
}

/** Every id that a file gives, of well-shaped records or not; `undefined` when the file was not read. */
export type KnownIds = Readonly<Record<FileName, ReadonlySet<string> | undefined>>

export interface RecordReading {
  readonly records: Records
  readonly ids: KnownIds
  readonly faults: readonly Fault[]
}

/** Sorts the records of all files into well-shaped ones and faults of shape. */
export function readRecords(files: RawFiles): RecordReading {
  const faults: Fault[] = []
  const rows = (name: FileName) => rowsOf(name, files[name], faults)
  const read = <S extends z.ZodMiniType>(name: FileName, schema: S): readonly z.output<S>[] =>
    rows(name).flatMap((row, index) => wellShaped(`${name}.json`, schema, row, index, faults))
  const records = {
    meta: read('meta', recordSchemas.meta),
    incidents: read('incidents', recordSchemas.incidents),
    sources: read('sources', recordSchemas.sources),
    places: read('places', recordSchemas.places),
    actors: read('actors', recordSchemas.actors),
    relations: read('relations', recordSchemas.relations),
    'context-events': read('context-events', recordSchemas['context-events']),
    'outside-counts': read('outside-counts', recordSchemas['outside-counts']),
  }
  return { records, ids: knownIds(files), faults }
}

function rowsOf(name: FileName, raw: unknown, faults: Fault[]): readonly unknown[] {
  if (raw === undefined) return []
  if (name === 'meta') return [raw]
  if (Array.isArray(raw)) return raw
  const remedy = 'make it a list of records'
  faults.push({ file: `${name}.json`, id: '', field: '', value: raw, remedy })
  return []
}

function wellShaped<S extends z.ZodMiniType>(
  file: string,
  schema: S,
  row: unknown,
  index: number,
  faults: Fault[],
): readonly z.output<S>[] {
  const result = schema.safeParse(row)
  if (result.success) return [result.data]
  const id = idOf(row) ?? (file === 'meta.json' ? '' : `[${index}]`)
  for (const issue of result.error.issues) {
    const { field, value, problem } = describeIssue(issue, row)
    faults.push({ file, id, field, value, remedy: problem })
  }
  return []
}

function knownIds(files: RawFiles): KnownIds {
  const idsOf = (name: FileName): ReadonlySet<string> | undefined => {
    const raw = files[name]
    if (!Array.isArray(raw)) return undefined
    return new Set(raw.flatMap((row: unknown) => idOf(row) ?? []))
  }
  return {
    meta: idsOf('meta'),
    incidents: idsOf('incidents'),
    sources: idsOf('sources'),
    places: idsOf('places'),
    actors: idsOf('actors'),
    relations: idsOf('relations'),
    'context-events': idsOf('context-events'),
    'outside-counts': idsOf('outside-counts'),
  }
}

function idOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null || !('id' in row)) return undefined
  return typeof row.id === 'string' && row.id !== '' ? row.id : undefined
}
