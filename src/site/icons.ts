import { PALETTES } from '#domain/palette.ts'
import { words } from './words.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { pngOf } from './raster.ts'
import { pageWords } from '#i18n/words/page.ts'

/** Pixels of the drawing that the others are made from, which is a square. */
const DRAWN = 32
/** Of a padded icon: what is inside is seen whatever shape a system cuts it to. */
const SAFE = 0.75

/** The icon in the sizes that systems ask for; a padded one fills its square, as they cut it themselves. */
export const ICONS = {
  apple: { path: 'icons/apple-touch-icon.png', size: 180, padded: true },
  small: { path: 'icons/icon-192.png', size: 192, padded: false },
  large: { path: 'icons/icon-512.png', size: 512, padded: false },
  maskable: { path: 'icons/icon-maskable-512.png', size: 512, padded: true },
} as const

export const MANIFEST_PATH = 'manifest.webmanifest'

/** The icons as PNG, by path, from the SVG text of the drawing. */
export async function iconFiles(drawing: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = Object.values(ICONS).map(async ({ path, size, padded }) => {
    const svg = padded ? paddedIcon(drawing) : drawing
    return [path, await pngOf(svg, size / DRAWN)] as const
  })
  return new Map(await Promise.all(files))
}

/** What a device needs to keep the page among its applications; addresses count from the manifest. */
export function manifestText(): string {
  const { lang, dir } = ENGLISH
  const { paper } = PALETTES.light
  const manifest = {
    name: pageWords[lang].title,
    short_name: pageWords[lang].title,
    description: words.appDescription,
    lang,
    dir,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      iconEntry(ICONS.small, 'any'),
      iconEntry(ICONS.large, 'any'),
      iconEntry(ICONS.maskable, 'maskable'),
    ],
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

function iconEntry({ path, size }: { path: string; size: number }, purpose: 'any' | 'maskable') {
  return { src: `./${path}`, sizes: `${size}x${size}`, type: 'image/png', purpose }
}

function paddedIcon(drawing: string): string {
  const side = DRAWN * SAFE
  const at = (DRAWN - side) / 2
  const inner = drawing.replace(
    '<svg ',
    `<svg x="${at}" y="${at}" width="${side}" height="${side}" `,
  )
  const ground = `<rect width="${DRAWN}" height="${DRAWN}" fill="${PALETTES.light.paper}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DRAWN} ${DRAWN}">${ground}${inner}</svg>`
}
