import type { ElementHandle } from 'puppeteer-core'

import { offsetsOfSecondNames } from '../e2e/secondNames.ts'
import { expect, open, test } from './app.ts'

test('days that a filter leaves out are hatched, more ground than lines', async ({ page }) => {
  await open(page, '?type=ied-diplomatic')
  const day = await page.waitForSelector('.calendar-cell.is-away .calendar-day')
  const card = await page.$eval('.calendar-cell.is-none .calendar-day', (cell) => {
    return getComputedStyle(cell).backgroundColor
  })
  const { ground, others } = await groundOf(day, card)
  expect(ground).toBeGreaterThan(0.5)
  expect(others).toBeGreaterThan(0.1)
})

test('names in the other script stand where the text of the page starts', async ({ page }) => {
  for (const lang of ['en', 'ar']) {
    await open(page, `?lang=${lang}`)
    const offsets = await page.$$eval('.actors-card', offsetsOfSecondNames)
    expect(offsets.length).toBeGreaterThan(0)
    expect(offsets.filter((offset) => Math.abs(offset) > 1)).toEqual([])
  }
})

/** How much of the middle of an element has a colour (as `rgb(…)`), and how much has not. */
async function groundOf(
  element: ElementHandle<Element> | null,
  colour: string,
): Promise<{ readonly ground: number; readonly others: number }> {
  const png = await element?.screenshot({ encoding: 'base64' })
  const inPage = async (_: Element, base64: string, wanted: string) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    // The middle has neither number nor marks.
    const { data } = context?.getImageData(0, image.height * 0.4, image.width, 12) ?? { data: [] }
    const pixels = Array.from({ length: data.length / 4 }, (_pixel, at) =>
      [...data.slice(4 * at, 4 * at + 3)].join(', '),
    )
    const ground = pixels.filter((rgb) => `rgb(${rgb})` === wanted).length / pixels.length
    return { ground, others: 1 - ground }
  }
  if (element === null || png === undefined) throw new Error('no day to look at')
  return element.evaluate(inPage, png, colour)
}
