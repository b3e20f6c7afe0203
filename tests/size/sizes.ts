import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

import { BUDGETS } from './budgets.ts'

/** Sizes in bytes after Brotli at its best, by path without the hash of the content. */
export type Sizes = Readonly<Record<string, number>>

const WEIGHED = /\.(html|js|css)$|^data\/dataset\.\w+\.json$/
const ASKED_FOR = / (?:src|href)="\.\/(assets\/[^"]+\.js)"/g

export interface Weighing {
  readonly sizes: Sizes
  /** One line for each budget: what it is, what it weighs, and what it may. */
  readonly lines: readonly string[]
  /** Files of the budgets that are exceeded, with what each weighed at the last record. */
  readonly faults: readonly string[]
}

/** Weighs a built folder, and says what has grown since the record where a budget is exceeded. */
export function weigh(folder: string, record: Sizes): Weighing {
  const first = new Set(
    Array.from(readFileSync(path.join(folder, 'index.html'), 'utf8').matchAll(ASKED_FOR)).map(
      ([, file = '']) => file,
    ),
  )
  const files = filesIn(folder).filter((file) => WEIGHED.test(file))
  const bytes = new Map(files.map((file) => [file, compressed(path.join(folder, file))]))
  const weighed = BUDGETS.map(({ what, most, counts }) => {
    const own = files.filter((file) => counts(file, first))
    const total = own.reduce((sum, file) => sum + (bytes.get(file) ?? 0), 0)
    return { what, most, own, total }
  })
  return {
    sizes: Object.fromEntries(files.map((file) => [nameOf(file), bytes.get(file) ?? 0])),
    lines: weighed.map(({ what, most, total }) => `${what}: ${kB(total)} of ${most} kB`),
    faults: weighed
      .filter(({ most, own, total }) => own.length === 0 || total > most * 1000)
      .flatMap(({ what, most, own, total }) => [
        `${what}: ${kB(total)} kB, ${most} kB at most`,
        ...own.map((file) => `  ${grown(nameOf(file), bytes.get(file) ?? 0, record)}`),
      ]),
  }
}

function grown(name: string, now: number, record: Sizes): string {
  const before = record[name]
  return before === undefined
    ? `${name}: ${kB(now)} kB, new`
    : `${name}: ${kB(now)} kB, ${now > before ? '+' : ''}${kB(now - before)} kB since the record`
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted()
}

function compressed(file: string): number {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return brotliCompressSync(readFileSync(file), { params: quality }).length
}

function nameOf(file: string): string {
  return file.replace(/[-.][\w-]{8}(?=\.\w+$)/, '')
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
