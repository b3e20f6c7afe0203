import * as z from 'zod/mini'
import { recordSchemas } from '#dataset/schema.ts'
import { FILE_NAMES } from './files.ts'
import type { FileName } from './files.ts'

/** The JSON Schema of each file of `data/`, as text: file name in `data/schemas/`, content. */
export function schemaTexts(): ReadonlyMap<string, string> {
  return new Map(FILE_NAMES.map((name) => [`${name}.schema.json`, schemaText(name)]))
}

function schemaText(name: FileName): string {
  const { $schema, ...record } = z.toJSONSchema(recordSchemas[name], { io: 'input' })
  const shape = name === 'meta' ? record : { type: 'array', items: record }
  return `${JSON.stringify({ $schema, title: `data/${name}.json`, ...shape }, undefined, 2)}\n`
}
