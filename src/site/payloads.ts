import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseBasemap } from '#data/basemap.ts'
import { formatFault } from '#data/fault.ts'
import { readRecords } from '#data/records.ts'
import type { Records } from '#data/records.ts'
import { storyFile, type StoryFile } from '#data/storySchema.ts'
import { TRANSLATION_FILE, translatedTexts } from '#data/translation.ts'
import { checkData } from '../../data/tools/faults.ts'
import { readFiles } from '../../data/tools/files.ts'

export const PAYLOAD_NAMES = ['dataset', 'basemap', 'ar'] as const
export type PayloadName = (typeof PAYLOAD_NAMES)[number]

/** A file that the page loads; its address changes with its content. */
export interface Payload {
  /** Address relative to the page, such as `data/dataset.1a2b3c4d.json`. */
  readonly url: string
  readonly text: string
}

/** The page's data files, made from a data folder; throws with every fault that is found there. */
export function readPayloads(folder: string): Readonly<Record<PayloadName, Payload>> {
  const { files, faults: unread } = readFiles(folder)
  const faults = [...unread, ...checkData(files)].map(formatFault)
  const basemap = readFileSync(path.join(folder, 'basemap.topo.json'), 'utf8')
  const lines = parseBasemap(basemap)
  if (!lines.ok) faults.push(...lines.faults.map((fault) => `data/basemap.topo.json: ${fault}`))
  if (faults.length > 0) {
    const listed = faults.map((fault) => `  ${fault}`)
    throw new Error(`${faults.length} faults in data/:\n${listed.join('\n')}`)
  }
  const { [TRANSLATION_FILE]: translation, stories: written, ...records } = files
  const stories = Object.entries(written).map(([id, file]) => ({ id, ...storyFile.parse(file) }))
  return {
    dataset: payload('dataset', JSON.stringify({ ...records, stories: stories.map(inEnglish) })),
    basemap: payload('basemap', basemap),
    ar: payload(
      'ar',
      JSON.stringify({
        ...arabicTexts(translation, readRecords(files).records),
        ...Object.fromEntries(stories.flatMap(arabicOf)),
      }),
    ),
  }
}

/** A story without its Arabic, which only a page in Arabic loads. */
function inEnglish({ titleAr: _title, ...story }: StoryFile) {
  const steps = story.steps.map(({ titleAr: _own, textAr: _text, ...step }) => step)
  return { ...story, steps }
}

function arabicOf({ title, titleAr, steps }: StoryFile): readonly (readonly string[])[] {
  return [
    [title, titleAr],
    ...steps.flatMap((it) => [
      [it.title, it.titleAr],
      [it.text, it.textAr],
    ]),
  ]
}

/** The data's own texts in Arabic, with those that stand beside their English in the records. */
function arabicTexts(translation: unknown, records: Records): Readonly<Record<string, string>> {
  const beside = records['outside-counts'].flatMap(({ counts, countsAr, note, noteAr }) => [
    [counts, countsAr],
    [note, noteAr],
  ])
  return { ...translatedTexts.parse(translation), ...Object.fromEntries(beside) }
}

function payload(name: PayloadName, text: string): Payload {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { url: `data/${name}.${hash}.json`, text }
}
