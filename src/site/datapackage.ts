import { createHash } from 'node:crypto'
import { formatDay } from '#domain/day.ts'
import { csvDictionaryOf, DICTIONARY_HEAD } from '#features/export/dictionary.ts'
import type { DictionaryEntry } from '#features/export/dictionary.ts'
import { fileWords } from '#features/export/fileWords.ts'
import type { MachineFile } from './machineFiles.ts'
import type { SharedView } from '#features/export/exportContext.ts'

const PROFILES = 'https://datapackage.org/profiles/2.0'

/** Describes files in the same folder as a Frictionless Data Package, version 2. */
export function datapackageText(view: SharedView, files: readonly MachineFile[]): string {
  const { dataset, locale, siteUrl, title } = view
  const { version, asOf, licence } = dataset.meta
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'near-daily',
    title,
    description: view.sentence,
    ...(siteUrl === undefined ? {} : { homepage: siteUrl }),
    version,
    created: `${formatDay(asOf)}T00:00:00Z`,
    licenses: [{ name: licence.name.replaceAll(' ', '-'), title: licence.name, path: licence.url }],
    contributors: [{ title: fileWords[locale.lang].authors, roles: ['author'] }],
    sources: [...dataset.sources.values()].map((source) => ({
      title: `${source.publisher}: ${source.title}`,
      ...(source.url === null ? {} : { path: source.url }),
    })),
    resources: files.map((file) => resource(file, view)),
  }
  return `${JSON.stringify(descriptor, undefined, 2)}\n`
}

function resource({ name, title, mediaType, text }: MachineFile, view: SharedView) {
  const schema = schemaOf(name, view)
  return {
    name: name.replaceAll('.', '-'),
    path: name,
    title,
    ...(schema === undefined ? {} : { type: 'table', schema, dialect: DIALECT }),
    format: name.slice(name.lastIndexOf('.') + 1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  }
}

const DIALECT = { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"' }

/** The Table Schema of a file; `undefined` for one that is no table. */
function schemaOf(name: string, { locale }: SharedView) {
  const shared = { $schema: `${PROFILES}/tableschema.json`, missingValues: [''] }
  switch (name) {
    case 'near-daily.csv':
      return {
        ...shared,
        fields: csvDictionaryOf(locale).map(fieldOf),
        primaryKey: ['event_id_cnty'],
      }
    case 'dictionary.csv':
      return {
        ...shared,
        fields: DICTIONARY_HEAD.map((column) => ({
          name: column,
          type: 'string',
          description: fileWords[locale.lang].dictionary[column],
        })),
        primaryKey: ['field'],
      }
    default:
      return undefined
  }
}

function fieldOf({ field, type, like, meaning }: DictionaryEntry) {
  return { name: field, type, description: like === '' ? meaning : `${meaning} (${like})` }
}
