import type { FullLocale } from '#i18n/full.ts'

/** Why a picture could not become a PNG. */
export type PngFaultKind = 'drawing' | 'size'

/** A picture could not become a PNG; `sentence` tells the reader why, and what to take instead. */
export class PngFault extends Error {
  override readonly name = 'PngFault'
  readonly kind: PngFaultKind

  constructor(kind: PngFaultKind, options?: ErrorOptions) {
    super(`the picture failed: ${kind}`, options)
    this.kind = kind
  }

  /** What to tell the reader. */
  sentence({ t }: FullLocale): string {
    return t.picture.failure[this.kind]
  }
}

const SCALE = 2
/** The most pixels that Safari on a phone gives a canvas. */
const MOST_PIXELS = 16_777_216

/**
 * An SVG picture as PNG with two pixels for each of its own, or as many as the canvas may hold.
 * Works offline and under the content policy of the page; throws a PngFault.
 */
export async function pngBlob(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    return await canvasBlob(drawn(await loaded(address)))
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await image.decode().catch((cause: unknown) => {
    throw new PngFault('drawing', { cause })
  })
  return image
}

function drawn(image: HTMLImageElement): HTMLCanvasElement {
  const { naturalWidth, naturalHeight } = image
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (naturalWidth * naturalHeight)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(naturalWidth * scale)
  canvas.height = Math.floor(naturalHeight * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new PngFault('size')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

function canvasBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new PngFault('size'))
      else resolve(blob)
    }, 'image/png')
  })
}
