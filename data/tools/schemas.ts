import * as z from 'zod/mini'
import { dayOrMonthText, dayText } from '#data/schemaParts.ts'
import { claim } from '#data/incidentSchema.ts'
import { recordSchemas } from '#data/recordSchemas.ts'
import { storyFile } from '#data/storySchema.ts'
import { TRANSLATION_FILE, translatedTexts } from '#data/translation.ts'
import { FILE_NAMES } from '#data/records.ts'
import type { FileName } from '#data/records.ts'

const DATE = { format: 'date' }
const { $schema: _dialect, ...day } = z.toJSONSchema(dayText)

/**
 * What JSON Schema can say of a value that zod cannot pass on. Web addresses have no `format`, since some hold Arabic
 * letters: `uri` refuses those, and few validators know `iri`.
 */
const ADDED = new Map<z.core.$ZodType, object>([
  [dayText, DATE],
  [dayOrMonthText, { anyOf: [DATE, { maxLength: 'YYYY-MM'.length }] }],
  [
    claim,
    {
      anyOf: [
        { properties: { field: { not: { const: 'date' } } } },
        { properties: { value: { ...day, ...DATE } } },
      ],
    },
  ],
])

/** The JSON Schema of each file of `data/`, as text: file name in `data/schemas/`, content. */
export function schemaTexts(): ReadonlyMap<string, string> {
  const ofRecords = FILE_NAMES.map((name) => [`${name}.schema.json`, recordsText(name)] as const)
  return new Map([
    ...ofRecords,
    ['stories.schema.json', fileText(storyFile, 'stories/*')],
    ['translations.schema.json', fileText(translatedTexts, TRANSLATION_FILE)],
  ])
}

function recordsText(name: FileName): string {
  const { $schema, ...record } = z.toJSONSchema(recordSchemas[name], {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, ADDED.get(zodSchema)),
  })
  const shape = name === 'meta' ? record : { type: 'array', items: record }
  return schemaText($schema, name, shape)
}

function fileText(schema: z.core.$ZodType, name: string): string {
  const { $schema, ...shape } = z.toJSONSchema(schema, { io: 'input' })
  return schemaText($schema, name, shape)
}

function schemaText($schema: string | undefined, name: string, shape: object): string {
  return `${JSON.stringify({ $schema, title: `data/${name}.json`, ...shape }, undefined, 2)}\n`
}
