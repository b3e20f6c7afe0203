// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { pngBlob, PngFault } from '#features/export/picture/png.ts'

const FULL_ENGLISH = ENGLISH
const FULL_ARABIC = arabicWith('latn')

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
const PAPER = '#f6f4ef'
const drawn: number[][] = []
const released: string[] = []

/** An image of some size, as a browser would load it. */
function imageOf(width: number, height: number, decode: () => Promise<void>): void {
  vi.stubGlobal(
    'Image',
    class {
      src = ''
      readonly naturalWidth = width
      readonly naturalHeight = height
      readonly decode = decode
    },
  )
}

beforeEach(() => {
  drawn.length = 0
  released.length = 0
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = (address) => released.push(address)
  readBack(() => [0xf6, 0xf4, 0xef, 255])
  vi.stubGlobal('createImageBitmap', (_: Blob, ...box: number[]) =>
    Promise.resolve({ width: box[2], height: box[3] }),
  )
  toBlob((give) => give(new Blob(['png'], { type: 'image/png' })))
})

/** Sets what each pixel of a canvas is read back as. */
function readBack(pixelAt: (index: number) => readonly number[]): void {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
  ) {
    const context = {
      canvas: this,
      drawImage: (_: unknown, ...box: number[]) => drawn.push(box),
      getImageData: (_x: number, _y: number, width: number, height: number) => ({
        data: Array.from({ length: width * height }, (_, index) => pixelAt(index)).flat(),
      }),
    }
    return context as never
  })
}

function toBlob(give: typeof HTMLCanvasElement.prototype.toBlob): void {
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(give)
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function faultOf(work: Promise<unknown>): Promise<PngFault> {
  const fault = await work.catch((error: unknown) => error)
  if (fault instanceof PngFault) return fault
  throw new Error('no PngFault')
}

describe('PNG in the browser', () => {
  it('has two pixels for each of the picture, and lets go of the address', async () => {
    imageOf(1200, 1000, () => Promise.resolve())
    expect((await pngBlob(SVG, PAPER)).type).toBe('image/png')
    expect(drawn[0]).toEqual([0, 0, 2400, 2000])
    expect(released).toEqual(['blob:picture'])
  })

  it('is smaller where a canvas could not hold it', async () => {
    imageOf(1400, 4000, () => Promise.resolve())
    await pngBlob(SVG, PAPER)
    const [, , width = 0, height = 0] = drawn[0] ?? []
    expect(width * height).toBeLessThanOrEqual(16_777_216)
    expect(width / height).toBeCloseTo(1400 / 4000, 2)
  })

  it('tells the reader when the picture cannot be drawn, and still lets go', async () => {
    imageOf(1, 1, () => Promise.reject(new Error('EncodingError')))
    const fault = await faultOf(pngBlob(SVG, PAPER))
    expect(fault.kind).toBe('drawing')
    expect(fault.sentence(FULL_ENGLISH)).toMatch(/could not turn .* SVG file/)
    expect(released).toEqual(['blob:picture'])
  })

  it('tells the reader when the canvas is too large', async () => {
    imageOf(10, 10, () => Promise.resolve())
    toBlob(function (this: HTMLCanvasElement, give) {
      give(this.width === 20 ? null : new Blob())
    })
    const fault = await faultOf(pngBlob(SVG, PAPER))
    expect(fault.kind).toBe('size')
    expect(fault.sentence(FULL_ENGLISH)).toMatch(/too large/)
  })

  it('may have noise that no reader can see', async () => {
    imageOf(10, 10, () => Promise.resolve())
    readBack((index) => [0xf6 + (index % 3), 0xf4 - (index % 2), 0xef, 255])
    expect((await pngBlob(SVG, PAPER)).type).toBe('image/png')
  })

  it.each([
    ['white', () => readBack(() => [255, 255, 255, 255])],
    ['nothing but transparency', () => readBack(() => [0, 0, 0, 0])],
    ['junk', () => readBack((index) => [(index * 97) % 256, (index * 31) % 256, 7, 255])],
    ['junk at one spot', () => readBack((index) => [0xf6, 0xf4, index === 50 ? 0 : 0xef, 255])],
    ['null', () => toBlob((give) => give(null))],
    [
      'an exception',
      () =>
        toBlob(() => {
          throw new DOMException('no', 'SecurityError')
        }),
    ],
    [
      'an exception when read back',
      () =>
        readBack(() => {
          throw new DOMException('no', 'SecurityError')
        }),
    ],
    ['no context', () => vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)],
  ])('is refused where the browser gives %s instead', async (_, protect) => {
    imageOf(10, 10, () => Promise.resolve())
    protect()
    const fault = await faultOf(pngBlob(SVG, PAPER))
    expect(fault.kind).toBe('blocked')
    expect(fault.sentence(FULL_ENGLISH)).toMatch(/browser prevents it.* SVG file/)
    expect(fault.sentence(FULL_ARABIC)).toMatch(/المتصفح يمنع ذلك.* SVG /)
    expect(released).toEqual(['blob:picture'])
  })

  it('is given up where the browser never answers', async () => {
    vi.useFakeTimers()
    imageOf(10, 10, () => Promise.resolve())
    toBlob(() => {})
    const fault = faultOf(pngBlob(SVG, PAPER))
    await vi.advanceTimersByTimeAsync(30_000)
    expect((await fault).kind).toBe('blocked')
    vi.useRealTimers()
  })
})
