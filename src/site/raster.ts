import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import { initWasm, Resvg } from '@resvg/resvg-wasm'

import { indexedPng } from './png.ts'

const require = createRequire(import.meta.url)
const ENGINE = require.resolve('@resvg/resvg-wasm/index_bg.wasm')
const FONTS = [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
  require.resolve('@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf'),
]

const RIGHT_TO_LEFT = /<text([^>]*) direction="rtl"([^>]*)>(.*?)<\/text>/g

let engine: Promise<readonly Uint8Array[]> | undefined

/** An SVG picture as PNG, `zoom` pixels for each of its own; set in fonts of ours, so alike on any machine. */
export function pngOf(svg: string, zoom = 1): Promise<Uint8Array> {
  return drawn(svg, zoom, (image) => image.asPng())
}

/** An opaque SVG picture of few colours as a light PNG. */
export function lightPngOf(svg: string): Promise<Uint8Array> {
  return drawn(svg, 1, indexedPng)
}

type Image = ReturnType<InstanceType<typeof Resvg>['render']>

async function drawn(
  svg: string,
  zoom: number,
  fileOf: (image: Image) => Uint8Array,
): Promise<Uint8Array> {
  engine ??= start()
  const fontBuffers = [...(await engine)]
  const drawing = new Resvg(withDirections(svg), {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontBuffers,
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
      serifFamily: 'Noto Serif',
    },
  })
  const image = drawing.render()
  const png = fileOf(image)
  image.free()
  drawing.free()
  return png
}

/**
 * The engine shapes Arabic, but takes no note of `direction`: an isolate turns the text round, and what would stand on
 * the right of its place is made to end there. Named first, the Arabic font comes in the weight that is asked for.
 */
function withDirections(svg: string): string {
  return svg.replaceAll(RIGHT_TO_LEFT, (_, before: string, after: string, text: string) => {
    const attributes = `${before}${after}`.replace('font-family="', `$&'Noto Sans Arabic', `)
    const anchored = attributes.includes('text-anchor="end"')
      ? attributes.replace(' text-anchor="end"', '')
      : attributes.includes('text-anchor')
        ? attributes
        : `${attributes} text-anchor="end"`
    return `<text${anchored}>\u2067${text}\u2069</text>`
  })
}

/** A hash of all that a picture depends on beside its SVG. */
export async function toolsHash(): Promise<string> {
  const files = await Promise.all([ENGINE, ...FONTS].map((file) => readFile(file)))
  const hash = createHash('sha256')
  for (const file of files) hash.update(file)
  return hash.digest('hex')
}

/** Starts the engine, once, and reads the fonts. */
async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(ENGINE))
  return Promise.all(FONTS.map((font) => readFile(font)))
}
