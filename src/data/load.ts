import type { Dataset, Evidence } from '#domain/dataset.ts'
import type { Basemap } from '#domain/basemap.ts'
import { DataFault, codeToRead, fetchBytes } from './fetch.ts'
import type { DataFile } from './fetch.ts'
import { parseJson } from './read.ts'
import type { Reading } from './read.ts'
import { recogniser } from './recognise.ts'
import type { Translation } from './translate.ts'
import { unpackCore, unpackEvidence, unpackTranslation } from './unpack.ts'

/** Fetches and reads the core file; throws a DataFault, or the signal's reason when aborted. */
export function loadDataset(file: DataFile, signal: AbortSignal): Promise<Dataset> {
  return load(file, signal, unpackCore, ({ checkCore }) => checkCore)
}

/** Fetches and reads the evidence file; throws a DataFault, or the signal's reason when aborted. */
export function loadEvidence(file: DataFile, signal: AbortSignal): Promise<Evidence> {
  return load(file, signal, unpackEvidence, ({ checkEvidence }) => checkEvidence)
}

/** Fetches and reads a translation; throws a DataFault, or the signal's reason when aborted. */
export function loadTranslation(file: DataFile, signal: AbortSignal): Promise<Translation> {
  return load(file, signal, unpackTranslation, ({ checkTranslation }) => checkTranslation)
}

/** Fetches and reads the basemap; throws a DataFault, or the signal's reason when aborted. */
export async function loadBasemap({ url }: DataFile, signal: AbortSignal): Promise<Basemap> {
  // Its code is as late as the map, and asked for with the file. It looks at all that it unpacks.
  const [bytes, { parseBasemap }] = await Promise.all([
    fetchBytes(url, signal),
    codeToRead(url, import('./basemap.ts')),
  ])
  const reading = parseBasemap(textOf(bytes))
  if (reading.ok) return reading.basemap
  throw new DataFault('broken', url, reading.faults)
}

type Checker = typeof import('./check.ts')
type Check<Content> = (json: unknown) => Reading<Content>

const importChecker = (): Promise<Checker> => import('./check.ts')
const ignore = () => {}

/** Takes what the build has checked as it is; anything else is checked first, by code that comes only then. */
async function load<Content, Value>(
  { url, sha256 }: DataFile,
  signal: AbortSignal,
  unpack: (content: Content) => Value,
  checkOf: (checker: Checker) => Check<Content>,
): Promise<Value> {
  const isAsBuilt = recogniser(sha256)
  // The checker will be needed, so it comes along with the file; if it does not, that is told below.
  if (isAsBuilt === undefined) void importChecker().catch(ignore)
  const bytes = await fetchBytes(url, signal)
  if (await isAsBuilt?.(bytes)) {
    // The one place without a check of its own: the build has held these very bytes to the schema.
    const content: Content = JSON.parse(textOf(bytes))
    return unpack(content)
  }
  const json = valueIn(url, parseJson(textOf(bytes)))
  const check = checkOf(await codeToRead(url, importChecker()))
  return unpack(valueIn(url, check(json)))
}

function valueIn<T>(url: string, reading: Reading<T>): T {
  if (reading.ok) return reading.value
  throw new DataFault('broken', url, reading.faults)
}

function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes)
}
