import { asScalar, FIELDS, rowOf, VIEW_FIELDS, type Cell } from './fields.ts'
import { recordedIn } from './recorded.ts'
import type { SharedView } from './exportContext.ts'

const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

/**
 * A text that a spreadsheet could run as a formula; full-width signs count too. One that has apostrophes before
 * the sign is guarded as well, so that taking one apostrophe away always gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A text that is nothing but a number needs no guard. */
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/

const NEEDS_QUOTES = /[",\r\n]/

/**
 * The incidents of a view as CSV (RFC 4180, UTF-8): a head, then one row each; unknown stays empty. The byte
 * order mark is for Excel, which otherwise misreads Arabic.
 */
export function csvText(shared: SharedView, { bom }: { readonly bom: boolean }): string {
  return (bom ? BYTE_ORDER_MARK : '') + csvLines([HEAD, ...rowsOf(shared)])
}

/** The incidents of two views as CSV, each after the letter of its side; one that is on both sides is there twice. */
export function comparisonCsv([first, second]: readonly [SharedView, SharedView]): string {
  return csvLines([
    ['side', ...HEAD],
    ...rowsOf(first).map((row) => ['A', ...row]),
    ...rowsOf(second).map((row) => ['B', ...row]),
  ])
}

const HEAD = [...Object.keys(FIELDS), ...Object.keys(VIEW_FIELDS)]

function rowsOf(shared: SharedView): readonly (readonly Cell[])[] {
  const constants = Object.values(VIEW_FIELDS).map(({ value }) => value(shared))
  return recordedIn(shared).map((recorded) => [...Object.values(rowOf(recorded)), ...constants])
}

/** Rows of cells as lines of CSV. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => cells.map(csvCell).join(',') + LINE_END).join('')
}

function csvCell(cell: Cell): string {
  const scalar = asScalar(cell)
  if (scalar === null) return ''
  if (typeof scalar !== 'string') return String(scalar)
  const text = guarded(scalar)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function guarded(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}
