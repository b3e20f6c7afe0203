/** `npm run data:schemas`: writes the JSON Schemas of `data/`, made from the schemas that check it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { schemaTexts } from './schemas.ts'

const folder = path.join(import.meta.dirname, '../schemas')
mkdirSync(folder, { recursive: true })
for (const [file, text] of schemaTexts()) writeFileSync(path.join(folder, file), text)
