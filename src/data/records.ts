import type * as z from 'zod/mini'
import { checkShape } from './fault.ts'
import type { Fault } from './fault.ts'
import { recordSchemas } from './recordSchemas.ts'

/** The files of records in `data/`, in the order in which their faults are listed. */
export const FILE_NAMES = [
  'meta',
  'incidents',
  'sources',
  'places',
  'actors',
  'relations',
  'context-events',
  'outside-counts',
] as const
export type FileName = (typeof FILE_NAMES)[number]

/** The parsed JSON of each file, of unknown shape; `undefined` where a file could not be read. */
export type RawRecords = Readonly<Record<FileName, unknown>>

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
export function readRecords(files: RawRecords): RecordReading {
  const faults: Fault[] = []
  const read = <S extends z.ZodMiniType>(name: FileName, schema: S): readonly z.output<S>[] =>
    rowsOf(name, files[name], faults).flatMap((row, index) => {
      const id = idOf(row) ?? (name === 'meta' ? '' : `[${index}]`)
      const checked = checkShape(schema, row, { file: `${name}.json`, id })
      if (checked.ok) return [checked.value]
      faults.push(...checked.faults)
      return []
    })
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

function knownIds(files: RawRecords): KnownIds {
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
