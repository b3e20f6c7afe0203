import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from '#data/fault.ts'
import type { RawRecords } from '#data/records.ts'
import { TRANSLATION_FILE } from '#data/translation.ts'

/** The parsed JSON of each file, of unknown shape; `undefined` where a file could not be read. */
export type RawFiles = RawRecords &
  Readonly<Record<typeof TRANSLATION_FILE, unknown>> & {
    /** By the name of the file, which is the id of the story. */
    readonly stories: Readonly<Record<string, unknown>>
  }

/** Reads all files of a folder; each that is missing or not JSON is a fault. */
export function readFiles(folder: string): { files: RawFiles; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const read = (name: string): unknown => {
    const file = `${name}.json`
    const text = readText(path.join(folder, file))
    const result = text === undefined ? missing(file) : parseFile(file, text)
    if (result.fault !== undefined) faults.push(result.fault)
    return result.value
  }
  const files = {
    meta: read('meta'),
    incidents: read('incidents'),
    sources: read('sources'),
    places: read('places'),
    actors: read('actors'),
    relations: read('relations'),
    'context-events': read('context-events'),
    'outside-counts': read('outside-counts'),
    [TRANSLATION_FILE]: read(TRANSLATION_FILE),
    stories: Object.fromEntries(
      storyNames(folder).map((name) => [name, read(`stories/${name}`)] as const),
    ),
  }
  return { files, faults }
}

function storyNames(folder: string): readonly string[] {
  const stories = path.join(folder, 'stories')
  const files = existsSync(stories) ? readdirSync(stories) : []
  return files.map((file) => path.basename(file, '.json')).toSorted()
}

interface FileResult {
  readonly value?: unknown
  readonly fault?: Fault
}

/** Parses one file's text; the fault of broken JSON names line and column. */
export function parseFile(file: string, text: string): FileResult {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const remedy = `mend the JSON at ${placeOfError(error, text)} (${error.message})`
    return { fault: { file, id: '', field: '', value: text.slice(0, 40), remedy } }
  }
}

function missing(file: string): FileResult {
  const remedy = 'put the file back, as no other file can stand in for it'
  return { fault: { file, id: '', field: '', value: undefined, remedy } }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function placeOfError(error: SyntaxError, text: string): string {
  const position = /at position (\d+)/.exec(error.message)?.[1]
  const before = text.slice(0, position === undefined ? text.length : Number(position))
  const lines = before.split('\n')
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
}
