import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

import { Resvg } from '@resvg/resvg-wasm'
import { beforeAll, describe, expect, it } from 'vitest'

import { textWidth } from '#drawing/text.ts'

import { lightPngOf, pngOf } from '../../../../../src/site/raster.ts'
import { incidents, places } from '../../../records.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47]
const { resolve } = createRequire(import.meta.url)
const font = readFileSync(
  resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
)

function svgOf(text: string, width = 80): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40"><text y="30" font-size="20" font-family="Noto Sans">${text}</text></svg>`
}

/** Width of a text as another program sets it in Noto Sans, with the room at its ends. */
function setWidth(text: string): number {
  return inkWidth(`H${text}H`) - inkWidth('HH')
}

function inkWidth(text: string): number {
  const drawing = new Resvg(svgOf(text, 900), { font: { fontBuffers: [font] } })
  const width = drawing.getBBox()?.width ?? 0
  drawing.free()
  return width
}

describe('PNG from SVG', () => {
  beforeAll(() => pngOf(svgOf('x')))

  it('has the size of the picture, times the zoom', async () => {
    const png = Buffer.from(await pngOf(svgOf('Taji'), 2))
    expect([...png.subarray(0, 4)]).toEqual(SIGNATURE)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([160, 80])
  })

  it('is the same for the same picture, and shows its letters', async () => {
    const [once, again, other] = await Promise.all([
      pngOf(svgOf('Taji')),
      pngOf(svgOf('Taji')),
      pngOf(svgOf('Hill')),
    ])
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0)
    expect(Buffer.compare(Buffer.from(once), Buffer.from(other))).not.toBe(0)
  })
})

/** Columns that differ from the first pixel, of a PNG of one palette and rows without filters. */
function inkedColumns(file: Uint8Array): readonly number[] {
  const png = Buffer.from(file)
  const width = png.readUInt32BE(16)
  expect([...png.subarray(24, 26)]).toEqual([8, 3])
  const at = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  const isInked = (column: number) =>
    Array.from({ length: rows.length / (width + 1) }).some(
      (_, row) => rows[row * (width + 1) + 1 + column] !== rows[1],
    )
  return [...Array(width).keys()].filter(isInked)
}

const onPaper = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60" fill="#f6f4ef"/>${text}</svg>`
const arabic = (text: string) =>
  onPaper(`<text x="200" y="40" font-size="30" font-family="x" direction="rtl">${text}</text>`)

describe('a light PNG', () => {
  it('is drawn with a palette, and shows the same', async () => {
    const png = await lightPngOf(onPaper('<rect x="50" y="10" width="20" height="9"/>'))
    expect(inkedColumns(png)).toEqual(Array.from({ length: 20 }, (_, index) => 50 + index))
  })

  it('sets Arabic from its right edge, joined', async () => {
    const joined = inkedColumns(await lightPngOf(arabic('بغداد 5')))
    expect(joined.at(-1)).toBeLessThanOrEqual(200)
    expect(joined.at(-1)).toBeGreaterThan(190)
    const apart = inkedColumns(await lightPngOf(arabic('ب\u200cغ\u200cد\u200cا\u200cد 5')))
    expect(apart.length).toBeGreaterThan(joined.length)
  })
})

describe('the table of widths', () => {
  it('has room for a font 15 % wider than Noto Sans, for all names and titles', () => {
    const texts = [...places.map(({ name }) => name), ...incidents.map(({ title }) => title)]
    const wrong = texts.filter((text) => {
      const ratio = textWidth(text, { size: 20, weight: 400, family: 'sans' }) / setWidth(text)
      return !(ratio > 1.13 && ratio < 1.19)
    })
    expect(wrong).toEqual([])
  })

  it('gives no room to marks that have none, and more to letters it does not know', () => {
    const font12 = { size: 12, weight: 400, family: 'sans' } as const
    expect(textWidth('a\u0301\u200F', font12)).toBe(textWidth('a', font12))
    expect(textWidth('بغداد', font12)).toBeGreaterThan(0)
    expect(textWidth('a', { ...font12, weight: 700 })).toBeGreaterThan(textWidth('a', font12))
  })
})
