import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { lightPngOf, toolsHash } from './raster.ts'

const FOLDER = path.resolve('node_modules/.cache/near-daily')

let tools: Promise<string> | undefined

/** An SVG picture as light PNG, which is drawn once and then kept beside the packages, under the hash of its content. */
export async function keptPng(svg: string): Promise<Uint8Array> {
  tools ??= toolsHash()
  const hash = createHash('sha256')
    .update(await tools)
    .update(svg)
    .digest('hex')
  const file = path.join(FOLDER, `${hash}.png`)
  if (existsSync(file)) return readFileSync(file)
  const png = await lightPngOf(svg)
  mkdirSync(FOLDER, { recursive: true })
  // A build that is stopped meanwhile leaves no half of a picture under the name.
  writeFileSync(`${file}.${process.pid}`, png)
  renameSync(`${file}.${process.pid}`, file)
  return png
}
