import type { Locale } from '#i18n/locale.ts'

import { pictureWords } from './words.ts'

/** Why a picture could not become a PNG. */
export type PngFaultKind = 'drawing' | 'blocked' | 'size'

/** A picture could not become a PNG; `sentence` tells the reader why, and what to take instead. */
export class PngFault extends Error {
  override readonly name = 'PngFault'
  readonly kind: PngFaultKind

  constructor(kind: PngFaultKind, options?: ErrorOptions) {
    super(`the picture failed: ${kind}`, options)
    this.kind = kind
  }

  /** What to tell the reader. */
  sentence({ lang }: Locale): string {
    return pictureWords[lang].failure[this.kind]
  }
}

const SCALE = 2
/** The most pixels that Safari on a phone gives a canvas. */
const MOST_PIXELS = 16_777_216
/** How long the browser may take for each step. */
const MOST_MS = 15_000
/** Rows at the top and at the bottom of a PNG that have nothing but paper. */
const MARGIN_ROWS = 8
/** How far a channel may be off: some browsers add noise that no reader can see. White is further from our paper. */
const MOST_NOISE = 8

/**
 * An SVG picture as PNG with two pixels for each of its own, or as many as the canvas may hold. `paper` is the colour
 * (`#rrggbb`) of its margins: a browser that protects against fingerprinting may give white, junk, nothing or no answer
 * instead of the picture. Works offline and under the content policy of the page; throws a PngFault.
 */
export async function pngBlob(svg: string, paper: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    return await checkedBlob(address, paper)
  } catch (cause) {
    throw cause instanceof PngFault ? cause : new PngFault('blocked', { cause })
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: number | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new PngFault('blocked')), MOST_MS)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    window.clearTimeout(timer)
  }
}

async function checkedBlob(address: string, paper: string): Promise<Blob> {
  const canvas = drawn(await loaded(address))
  const blob = await blobOf(canvas)
  if (blob === null) {
    const isBlocked = (await blobOf(document.createElement('canvas'))) === null
    throw new PngFault(isBlocked ? 'blocked' : 'size')
  }
  for (const top of [0, canvas.height - MARGIN_ROWS]) {
    const margin = await inTime(createImageBitmap(blob, 0, top, canvas.width, MARGIN_ROWS))
    if (!isAll(pixelsOf(margin), paper)) throw new PngFault('blocked')
  }
  return blob
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await inTime(image.decode()).catch((cause: unknown) => {
    throw new PngFault('drawing', { cause })
  })
  return image
}

function drawn(image: HTMLImageElement): HTMLCanvasElement {
  const { naturalWidth, naturalHeight } = image
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (naturalWidth * naturalHeight)))
  const width = Math.floor(naturalWidth * scale)
  const height = Math.floor(naturalHeight * scale)
  return contextWith(image, width, height).canvas
}

/** A canvas of some size with an image all over it. */
function contextWith(
  image: CanvasImageSource,
  width: number,
  height: number,
): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) throw new PngFault('blocked')
  context.drawImage(image, 0, 0, width, height)
  return context
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return inTime(new Promise((resolve) => canvas.toBlob(resolve, 'image/png')))
}

function pixelsOf(image: ImageBitmap): Uint8ClampedArray {
  const { width, height } = image
  return contextWith(image, width, height).getImageData(0, 0, width, height).data
}

/** Whether all pixels (red, green, blue, alpha) have this colour, but for noise. */
function isAll(pixels: Uint8ClampedArray, colour: string): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return pixels.every((value, index) => Math.abs(value - (wanted[index % 4] ?? 255)) <= MOST_NOISE)
}
