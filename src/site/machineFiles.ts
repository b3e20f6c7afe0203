import { readFileSync } from 'node:fs'
import path from 'node:path'
import { words } from './words.ts'
import { filesOf } from '#features/export/files.ts'
import type { FileFormat } from '#features/export/files.ts'
import { datapackageText } from './datapackage.ts'
import { fileWords } from '#features/export/fileWords.ts'
import { wholeView } from './machineView.ts'
import { schemaTexts } from '../../data/tools/schemas.ts'

/** A file of the built site that programs read. */
export interface MachineFile {
  /** Name in `data/`, which stays the same from version to version. */
  readonly name: string
  readonly title: string
  readonly mediaType: string
  readonly text: string
}

/** What is served of what a reader can download, under which name. */
const NAMES: Readonly<Record<FileFormat, string | undefined>> = {
  csv: 'near-daily.csv',
  'csv-bom': undefined,
  json: 'near-daily.json',
  geojson: 'near-daily.geojson',
  dictionary: 'dictionary.csv',
}

/**
 * All that a data folder gives programs: every incident in three formats, what they mean, counts by others, and
 * the schemas of `data/`.
 */
export function machineFilesOf(
  folder: string,
  siteUrl: string | undefined,
): readonly MachineFile[] {
  const view = wholeView(folder, siteUrl)
  const data = filesOf(view).flatMap(({ format, mediaType, text }): readonly MachineFile[] => {
    const name = NAMES[format]
    if (name === undefined) return []
    const title = fileWords[view.locale.lang].files[format]
    return [{ name, title, mediaType: mediaType.replace(/;.*/, ''), text: text() }]
  })
  const outsideCounts = {
    name: 'outside-counts.json',
    title: words.outsideCounts,
    mediaType: 'application/json',
    text: readFileSync(path.join(folder, 'outside-counts.json'), 'utf8'),
  }
  const schemas = [...schemaTexts()].map(([file, text]) => ({
    name: `schemas/${file}`,
    title: file,
    mediaType: 'application/schema+json',
    text,
  }))
  const descriptor = {
    name: 'datapackage.json',
    title: view.title,
    mediaType: 'application/json',
    text: datapackageText(view, [...data, outsideCounts]),
  }
  return [...data, outsideCounts, ...schemas, descriptor]
}
