import { crc32, deflateSync } from 'node:zlib'

interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly pixels: Uint8Array
}

/** Enough for flat colours and their soft edges. */
const MOST_COLOURS = 128
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Eight bits for each pixel, which is a number in the palette (ISO/IEC 15948, 11.2.2). */
const INDEXED = [8, 3, 0, 0, 0]

/** An opaque drawing as PNG with a palette, a third of the weight of one with all its colours. */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array {
  const colours = coloursOf(pixels)
  const palette = paletteOf(colours)
  const numbers = new Map([...colours.keys()].map((colour) => [colour, nearest(colour, palette)]))
  // Each row begins with the number of its filter, which is none.
  const rows = Buffer.alloc(height * (width + 1))
  for (let pixel = 0; pixel < width * height; pixel++) {
    const row = Math.floor(pixel / width)
    rows[pixel + row + 1] = numbers.get(colourAt(pixels, pixel)) ?? 0
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set(INDEXED, 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** How many pixels have each colour. */
function coloursOf(pixels: Uint8Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (let pixel = 0; pixel < pixels.length / 4; pixel++) {
    const colour = colourAt(pixels, pixel)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return counts
}

/** The colours with most pixels, of those alike to the eye the most frequent. */
function paletteOf(colours: ReadonlyMap<number, number>): readonly number[] {
  const byShade = new Map<number, number>()
  for (const [colour] of [...colours].toSorted(([, a], [, b]) => b - a)) {
    const shade = colour & 0xf8f8f8
    if (!byShade.has(shade)) byShade.set(shade, colour)
  }
  return [...byShade.values()].slice(0, MOST_COLOURS)
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(channels(colour), channels(other)))
  return distances.indexOf(Math.min(...distances))
}

function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, channel, at) => sum + (channel - (b[at] ?? 0)) ** 2, 0)
}

function colourAt(pixels: Uint8Array, pixel: number): number {
  const at = pixel * 4
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
}

function channels(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]
}
