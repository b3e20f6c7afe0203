import * as z from 'zod/mini'
import type { Dataset } from '#domain/dataset.ts'
import { checkShape, formatFault } from './fault.ts'
import { failed, parseJson } from './read.ts'
import type { Reading } from './read.ts'
import { readRecords } from './records.ts'
import type { FileName } from './records.ts'
import { referenceFaults } from './references.ts'
import { story } from './storySchema.ts'
import { toDataset } from './toDataset.ts'

const list = z.array(z.unknown())

/** The page's data file: the content of each file of records in `data/`, by its name, and the stories. */
const datasetFile = z.object({
  meta: z.looseObject({}),
  incidents: list,
  sources: list,
  places: list,
  actors: list,
  relations: list,
  'context-events': list,
  'outside-counts': list,
  stories: z.array(story),
} satisfies Record<FileName | 'stories', unknown>)

/** Reads and checks the text of the dataset file; anything wrong with it is a listed fault, never a throw. */
export function parseDataset(text: string): Reading<Dataset> {
  const json = parseJson(text)
  if (!json.ok) return json
  const files = checkShape(datasetFile, json.value, { file: 'dataset.json', id: '' })
  if (!files.ok) return failed(...files.faults.map(formatFault))
  const reading = readRecords(files.value)
  const faults = [...reading.faults, ...referenceFaults(reading)]
  if (faults.length > 0) return failed(...faults.map(formatFault))
  return { ok: true, value: toDataset(reading.records, files.value.stories) }
}
