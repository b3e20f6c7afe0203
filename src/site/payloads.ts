import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseBasemap } from '#data/basemap.ts'
import { parseCore } from '#data/core.ts'
import { parseEvidence } from '#data/evidence.ts'
import { parseTranslation } from '#data/translation.ts'
import type { Fault } from '../../data/tools/fault.ts'
import { checkData } from '../../data/tools/faults.ts'
import { TRANSLATION_FILE, readFiles } from '../../data/tools/files.ts'
import { packCore, packEvidence, packTranslation } from './pack.ts'
import { readRecords } from '../../data/tools/records.ts'

export const PAYLOAD_NAMES = ['core', 'evidence', 'basemap', 'ar'] as const
export type PayloadName = (typeof PAYLOAD_NAMES)[number]

/** A file that the page loads; its address changes with its content. */
export interface Payload {
  readonly name: PayloadName
  /** Address relative to the page, such as `data/core.1a2b3c4d.json`. */
  readonly url: string
  readonly text: string
  /** SHA-256 of the text, in base64: by it the page knows a file that it need not check again. */
  readonly sha256: string
}

/** The page's data files made from a data folder, or all faults found there. */
export type PayloadReading =
  | { readonly ok: true; readonly payloads: readonly Payload[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads, checks and packs a data folder. */
export function readPayloads(folder: string): PayloadReading {
  const { files, faults: unread } = readFiles(folder)
  const faults = [...unread, ...checkData(files)]
  if (faults.length > 0) return { ok: false, faults }
  const { records } = readRecords(files)
  const payloads = [
    payload('core', JSON.stringify(packCore(records))),
    payload('evidence', JSON.stringify(packEvidence(records))),
    payload('basemap', readFileSync(path.join(folder, 'basemap.topo.json'), 'utf8')),
    payload('ar', JSON.stringify(packTranslation(files[TRANSLATION_FILE], records))),
  ]
  return { ok: true, payloads }
}

/** How the page reads each file where it has to check it. */
const READ_BACK = {
  core: parseCore,
  evidence: parseEvidence,
  basemap: parseBasemap,
  ar: parseTranslation,
} satisfies Record<PayloadName, (text: string) => { readonly ok: boolean }>

/** A file that the page would find no fault in; throws where it would, as its hash stands for just that. */
function payload(name: PayloadName, text: string): Payload {
  const reading = READ_BACK[name](text)
  if (!reading.ok) throw new Error(`the packed ${name} file is wrong: ${reading.faults.join('; ')}`)
  const hash = createHash('sha256').update(text).digest()
  return {
    name,
    url: `data/${name}.${hash.toString('hex').slice(0, 8)}.json`,
    text,
    sha256: hash.toString('base64'),
  }
}
