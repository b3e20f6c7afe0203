import { offsetsOfSecondNames } from '../e2e/secondNames.ts'
import { expect, open, test } from './app.ts'

test('days that a filter leaves out are hatched, more ground than lines', async ({ page }) => {
  await open(page, '?type=ied-diplomatic')
  const day = page.locator('[role="gridcell"][data-state="away"] button')
  const card = await page.$eval(
    '#calendar .panel-root',
    (panel) => getComputedStyle(panel).backgroundColor,
  )
  const cell = await day.waitHandle()
  const ground = await cell.evaluate(shareOf, await cell.screenshot({ encoding: 'base64' }), card)
  expect(ground).toBeGreaterThan(0.5)
  expect(ground).toBeLessThan(0.9)
})

test('names in the other script stand where the text of the page starts', async ({ page }) => {
  for (const lang of ['en', 'ar']) {
    await open(page, `?lang=${lang}`)
    const offsets = await page.$$eval('#actors article', offsetsOfSecondNames)
    expect(offsets.length).toBeGreaterThan(0)
    expect(offsets.filter((offset) => Math.abs(offset) > 1)).toEqual([])
  }
})

/** How much of a picture's middle, which has neither number nor marks, has a colour; runs in the page. */
async function shareOf(_: Element, base64: string, colour: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  context?.drawImage(image, 0, 0)
  const { data } = context?.getImageData(0, image.height * 0.4, image.width, 12) ?? { data: [] }
  const pixels = Array.from({ length: data.length / 4 }, (_pixel, at) =>
    data.slice(4 * at, 4 * at + 3).join(', '),
  )
  return pixels.filter((rgb) => `rgb(${rgb})` === colour).length / pixels.length
}
