import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import { initWasm, Resvg } from '@resvg/resvg-wasm'

const require = createRequire(import.meta.url)
const ENGINE = require.resolve('@resvg/resvg-wasm/index_bg.wasm')
const FONTS = [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
  require.resolve('@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf'),
]

let engine: Promise<readonly Uint8Array[]> | undefined

/** An SVG picture as PNG, `zoom` pixels for each of its own; set in fonts of ours, so alike on any machine. */
export async function pngOf(svg: string, zoom = 1): Promise<Uint8Array> {
  engine ??= start()
  const fontBuffers = [...(await engine)]
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontBuffers,
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
      serifFamily: 'Noto Serif',
    },
  })
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}

/** Starts the engine, once, and reads the fonts. */
async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(ENGINE))
  return Promise.all(FONTS.map((font) => readFile(font)))
}
