import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { DEFAULT_VIEW } from '#state/viewState.ts'
import { comparisonCsv, csvLines, csvText } from '#features/export/csv.ts'

import { readCsv, withoutFileColumns } from './readers.ts'
import { incidents } from '../../records.ts'
import { asTexts, expectedRow } from './expectedRow.ts'
import { sharedOf } from './shared.ts'

const shared = sharedOf(DEFAULT_VIEW)
const [first] = shared.incidents

/** The title and notes of the first incident, read back from a file in which they are these. */
function readBack(title: string, note: string): readonly [string, string] {
  if (first === undefined) throw new Error('the data hold no incident')
  const text = csvText({ ...shared, incidents: [{ ...first, title, note }] }, { bom: false })
  const [row] = readCsv(text).rows
  return [row?.['title'] ?? '', row?.['notes'] ?? '']
}

/** What a program gets that takes the guard of a formula off. */
function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}

/** Milliseconds that many runs may take on a busy machine. */
const SLOW = 60_000

describe('a CSV file', () => {
  it('of everything, read by another library, has the 67 rows of data/', () => {
    const { head, rows } = readCsv(csvText(shared, { bom: false }))
    expect(rows.map(withoutFileColumns).toSorted(byId)).toEqual(
      incidents.map((incident) => asTexts(expectedRow(incident))).toSorted(byId),
    )
    expect(new Set(head).size).toBe(head.length)
  })

  it('of two views has the rows of both, each with the letter of its side', () => {
    const few = { ...shared, incidents: shared.incidents.slice(0, 5) }
    const { head, rows } = readCsv(comparisonCsv([few, shared]))
    expect(head[0]).toBe('side')
    const sides = rows.map((row) => row['side'])
    expect(sides).toEqual([...few.incidents.map(() => 'A'), ...incidents.map(() => 'B')])
    const { rows: alone } = readCsv(csvText(few, { bom: false }))
    expect(rows.slice(0, 5)).toEqual(alone.map((row) => ({ side: 'A', ...row })))
  })

  it('keeps Arabic, quotes, commas, semicolons and line breaks', () => {
    const cells = ['"قال" المصدر، ثم', 'a, "b"; c\nd\r\ne'] as const
    expect(readBack(...cells)).toEqual(cells)
  })

  it(
    'keeps any text whatever, once the guard of formulas is taken off',
    () => {
      const risky = fc.string({
        unit: fc.constantFrom("'", '=', '-', '"', ',', '\r', '\n', '\t', 'ب', '1', ' '),
      })
      const texts = fc.oneof(risky, fc.string({ unit: 'grapheme' }))
      fc.assert(
        fc.property(texts, texts, (title, note) => {
          expect(readBack(title, note).map(unguarded)).toEqual([title, note])
        }),
        { numRuns: 500 },
      )
    },
    SLOW,
  )

  it('starts with a byte order mark only where one is asked for, and reads the same with it', () => {
    const [plain, marked] = [csvText(shared, { bom: false }), csvText(shared, { bom: true })]
    expect(new TextEncoder().encode(marked).slice(0, 3)).toEqual(new Uint8Array([239, 187, 191]))
    expect(plain.startsWith('event_id_cnty,event_date,')).toBe(true)
    expect(readCsv(marked, { bom: true })).toEqual(readCsv(plain))
  })

  it('ends every line, the last one too, with CR LF, and has no other line break outside quotes', () => {
    const text = csvText(shared, { bom: false })
    expect(text.replaceAll(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('of a view that shows nothing has its head alone', () => {
    const { head, rows } = readCsv(csvText({ ...shared, incidents: [] }, { bom: false }))
    expect(rows).toEqual([])
    expect(head).toContain('fatalities')
  })

  it('joins lists by what no item of the data holds', () => {
    const items = incidents.flatMap((incident) =>
      Object.values(expectedRow(incident)).flatMap((cell) => (Array.isArray(cell) ? cell : [])),
    )
    expect(items.length).toBeGreaterThan(500)
    expect(items.filter((item) => String(item).includes('; '))).toEqual([])
  })
})

describe('a cell that a spreadsheet could run', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=HYPERLINK("http://x.example","y")',
    '＝1+1',
  ])('%j gets an apostrophe before it', (text) => {
    expect(readBack(text, 'plain')).toEqual([`'${text}`, 'plain'])
  })

  it.each(['-5', '+12.5', "'quoted'", '5 - 3', 'a=b', ''])('%j stays as it is', (text) => {
    expect(readBack(text, 'plain')).toEqual([text, 'plain'])
  })

  it('is never a number: negative ones stay numbers', () => {
    expect(csvLines([[-5, -0.25, 3, null, false]])).toBe('-5,-0.25,3,,false\r\n')
  })

  it('is guarded in the sentence of a view too, which holds what the reader typed', () => {
    const text = csvText({ ...shared, sentence: '=cmd()' }, { bom: false })
    expect(new Set(readCsv(text).rows.map((row) => row['view_in_words']))).toEqual(
      new Set(["'=cmd()"]),
    )
  })
})

function byId(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): number {
  return (a['event_id_cnty'] ?? '') < (b['event_id_cnty'] ?? '') ? -1 : 1
}
