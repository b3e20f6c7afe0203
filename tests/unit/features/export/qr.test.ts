import fc from 'fast-check'
import { generate } from 'lean-qr'
import { describe, expect, it } from 'vitest'

import { qrDrawing } from '#features/export/qr.ts'

const QUIET = 4
const LINK = 'https://example.org/near-daily/?month=2020-08&type=ied-convoy&data=1.0&n=13&lang=en'

/** The finder pattern of ISO/IEC 18004, with the light edge that parts it from the rest. */
const FINDER = [
  '#######.',
  '#.....#.',
  '#.###.#.',
  '#.###.#.',
  '#.###.#.',
  '#.....#.',
  '#######.',
  '........',
]

/** The squares that a drawing covers, row by row: `#` where it is dark. */
function squares({ size, path }: { readonly size: number; readonly path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(length))
  }
  return rows.map((row) => row.join(''))
}

const turned = (rows: readonly string[]): string[] =>
  rows.map((row) => Array.from(row).toReversed().join(''))

const web = fc.webUrl({ withQueryParameters: true })

describe('a QR code', () => {
  it('has its three finder patterns and the empty ground around it', () => {
    const drawing = qrDrawing(LINK)
    const rows = squares(drawing ?? { size: 0, path: '' })
    const inner = rows.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET))
    const corner = (lines: readonly string[]): string[] =>
      lines.slice(0, FINDER.length).map((row) => row.slice(0, FINDER.length))
    expect(corner(inner)).toEqual(FINDER)
    expect(corner(turned(inner))).toEqual(FINDER)
    expect(corner(inner.toReversed())).toEqual(FINDER)
    expect(rows.join('').match(/#/g)).toHaveLength(inner.join('').match(/#/g)?.length ?? 0)
    expect((inner.length - 17) % 4).toBe(0)
  })

  it('draws every module that the text has, and no other', () => {
    fc.assert(
      fc.property(web, (text) => {
        const code = generate(text)
        const expected = Array.from({ length: code.size + 2 * QUIET }, (_, y) =>
          Array.from({ length: code.size + 2 * QUIET }, (_cell, x) =>
            code.get(x - QUIET, y - QUIET) ? '#' : '.',
          ).join(''),
        )
        expect(squares(qrDrawing(text) ?? { size: 0, path: '' })).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('is not there for a text that none can hold', () => {
    expect(qrDrawing('x'.repeat(3000))).toBeUndefined()
  })
})
