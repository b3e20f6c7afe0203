import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

type Row = readonly string[]

/** Path of a file of the project, whatever folder the tests run in. */
export function pathOf(file: string): string {
  return join(ROOT, file)
}

/** Text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(pathOf(file), 'utf8')
}

/** The lines of all tables in a Markdown text, heads included. */
export function rowsOf(markdown: string): readonly Row[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

/** The second cell of each table line by its first. */
export function secondCells(markdown: string): ReadonlyMap<string, string> {
  return new Map(rowsOf(markdown).map(([first = '', second = '']) => [first, second]))
}
