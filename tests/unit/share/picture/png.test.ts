// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { fullLocale } from '#i18n/full.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { pngBlob, PngFault } from '#share/picture/png.ts'

const FULL_ENGLISH = fullLocale(ENGLISH)

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
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
  const context = { drawImage: (_: unknown, ...box: number[]) => drawn.push(box) }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) =>
    give(new Blob(['png'], { type: 'image/png' })),
  )
})

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
    expect((await pngBlob(SVG)).type).toBe('image/png')
    expect(drawn).toEqual([[0, 0, 2400, 2000]])
    expect(released).toEqual(['blob:picture'])
  })

  it('is smaller where a canvas could not hold it', async () => {
    imageOf(1400, 4000, () => Promise.resolve())
    await pngBlob(SVG)
    const [, , width = 0, height = 0] = drawn[0] ?? []
    expect(width * height).toBeLessThanOrEqual(16_777_216)
    expect(width / height).toBeCloseTo(1400 / 4000, 2)
  })

  it('tells the reader when the picture cannot be drawn, and still lets go', async () => {
    imageOf(1, 1, () => Promise.reject(new Error('EncodingError')))
    const fault = await faultOf(pngBlob(SVG))
    expect(fault.kind).toBe('drawing')
    expect(fault.sentence(FULL_ENGLISH)).toMatch(/could not turn .* SVG file/)
    expect(released).toEqual(['blob:picture'])
  })

  it('tells the reader when the canvas is too large', async () => {
    imageOf(10, 10, () => Promise.resolve())
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(null))
    const fault = await faultOf(pngBlob(SVG))
    expect(fault.kind).toBe('size')
    expect(fault.sentence(FULL_ENGLISH)).toMatch(/too large/)
  })
})
